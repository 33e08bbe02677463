// node -r ./bench/register.cjs FILE.ts runs TypeScript as the service is built: esbuild emits no decorator metadata, which type-graphql needs.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const ts = require('typescript')

const { config } = ts.readConfigFile(join(__dirname, '..', 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, __dirname)
const compilerOptions = { ...options, noEmit: false, sourceMap: false, inlineSourceMap: true }

require.extensions['.ts'] = (module, fileName) => {
  const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), { compilerOptions, fileName })
  module._compile(outputText, fileName)
}
