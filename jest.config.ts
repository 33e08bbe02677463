/** @jest-config-loader esbuild-register */
import { register } from 'esbuild-register/dist/node'
import type { Config } from 'jest'
import { missingRequirements } from './tests/support/requirements'

// Jest transpiles the tests, but not its reporters.
register({ target: 'node20' })

export default async function config(): Promise<Config> {
  const missing = await missingRequirements()
  // Folders of tests, with commas between them.
  const leftOut = (process.env['TESTS_LEFT_OUT'] ?? '').split(',').filter((folder) => folder !== '')
  return {
    testEnvironment: 'node',
    testMatch: ['<rootDir>/tests/**/*.test.ts'],
    testPathIgnorePatterns: [
      ...missing.flatMap(({ suites }) => suites.map((suite) => `^<rootDir>/${suite}$`)),
      ...leftOut.map((folder) => `^<rootDir>/${folder}/`),
    ],
    modulePathIgnorePatterns: ['<rootDir>/dist/'],
    transform: { '\\.ts$': 'ts-jest' },
    setupFiles: ['reflect-metadata'],
    globalSetup: '<rootDir>/tests/support/globalSetup.ts',
    globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
    reporters: ['default', ['<rootDir>/tests/support/lastLines.ts', { missing, leftOut }]],
    // One database for all suites, so one suite after the other.
    maxWorkers: 1,
    testTimeout: 30_000,
  }
}
