import { element, escaped } from '../../src/export/xml'

describe('XML', () => {
  it('has no markup from a text', () => {
    expect(element('data', { key: '"&<>\'' }, escaped('</data><script>&amp;'))).toBe(
      '<data key="&#34;&#38;&#60;&#62;&#39;">&#60;/data&#62;&#60;script&#62;&#38;amp;</data>',
    )
  })

  it('has a sign in place of what it cannot hold', () => {
    expect(escaped('\u0000\u0008\u000b\u001f\ufffe\uffff\ud83d')).toBe('\ufffd'.repeat(7))
  })

  it('keeps letters of every script, white space and what lies beyond the first plane', () => {
    expect(escaped('Ночь داعش 😀')).toBe('Ночь داعش 😀')
    expect(escaped('a\tb\r\nc')).toBe('a&#9;b&#13;&#10;c')
  })

  it('leaves out what is absent and closes what is empty', () => {
    expect(element('node', { id: 'a', start: null, weight: 0 })).toBe('<node id="a" weight="0"/>')
  })
})
