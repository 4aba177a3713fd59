import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedinSlug } from '#domain/linkedin'

describe('linkedinSlug', () => {
  it('is what follows /in/', () => {
    expect(linkedinSlug('https://www.linkedin.com/in/noa-rivera-example')).toBe(
      'noa-rivera-example',
    )
  })

  it('leaves out query, fragment, slash and what comes after the slash', () => {
    expect(linkedinSlug('https://www.linkedin.com/in/noa-rivera/?trk=public#about')).toBe(
      'noa-rivera',
    )
    expect(linkedinSlug('https://www.linkedin.com/in/noa-rivera/de')).toBe('noa-rivera')
    expect(linkedinSlug('https://www.linkedin.com/in/noa-rivera?x=/in/other')).toBe('noa-rivera')
  })

  it('is the same for every host, scheme and letter case', () => {
    expect(linkedinSlug('http://de.linkedin.com/in/noa-rivera')).toBe('noa-rivera')
    expect(linkedinSlug('linkedin.com/in/noa-rivera')).toBe('noa-rivera')
    expect(linkedinSlug('www.linkedin.com/in/noa-rivera')).toBe('noa-rivera')
    expect(linkedinSlug('HTTPS://WWW.LinkedIn.com/in/Noa-Rivera')).toBe('noa-rivera')
    expect(linkedinSlug('  https://www.linkedin.com/in/noa-rivera\n')).toBe('noa-rivera')
  })

  it('is percent-decoded and composed', () => {
    expect(linkedinSlug('https://www.linkedin.com/in/j%C3%BCrgen-%E2%98%95')).toBe('jürgen-☕')
    expect(linkedinSlug('https://www.linkedin.com/in/ju%CC%88rgen')).toBe('jürgen')
    expect(linkedinSlug('https://www.linkedin.com/in/JÜRGEN')).toBe('jürgen')
  })

  it('is nothing for addresses that are no profile', () => {
    expect(linkedinSlug('')).toBeNull()
    expect(linkedinSlug('noa-rivera')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/in/')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/company/acme')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/company/acme/in/noa')).toBeNull()
  })

  it('is nothing for hosts that only look like LinkedIn', () => {
    expect(linkedinSlug('https://notlinkedin.com/in/noa')).toBeNull()
    expect(linkedinSlug('https://linkedin.com.example.org/in/noa')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com@example.org/in/noa')).toBeNull()
    expect(linkedinSlug('https://example.org/linkedin.com/in/noa')).toBeNull()
    expect(linkedinSlug('javascript://www.linkedin.com/in/noa')).toBeNull()
  })

  it('is nothing where the slug is not sound once decoded', () => {
    expect(linkedinSlug('https://www.linkedin.com/in/j%FCrgen')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/in/%')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/in/a%2Fb')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/in/a%0Ab')).toBeNull()
    expect(linkedinSlug('https://www.linkedin.com/in/two words')).toBeNull()
  })

  it('finds its own slug again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const slug = linkedinSlug(`https://www.linkedin.com/in/${encodeURIComponent(name)}`)
        if (slug === null) return
        expect(linkedinSlug(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`)).toBe(slug)
      }),
    )
  })

  it('reads addresses of any length', () => {
    expect(linkedinSlug(`${'a.'.repeat(100_000)}linkedin.com/in/x`)).toBeNull()
    expect(linkedinSlug(`https://linkedin.com/in/x${' '.repeat(100_000)}`)).toBe('x')
    expect(linkedinSlug(`${'-'.repeat(100_000)}.linkedin.com/in/x`)).toBe('x')
  })
})
