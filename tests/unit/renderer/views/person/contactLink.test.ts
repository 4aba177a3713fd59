import { describe, expect, it } from 'vitest'
import { contactLink } from '../../../../../renderer/views/person/contactLink.ts'

describe('contactLink', () => {
  it('leads to mail, telephone and pages', () => {
    expect(hrefOf('email', 'ana@souza.example')).toBe('mailto:ana@souza.example')
    expect(hrefOf('phone', '+49 30 555 100')).toBe('tel:+4930555100')
    expect(hrefOf('link', 'souza.example/blog')).toBe('https://souza.example/blog')
    expect(hrefOf('linkedin', 'ana-souza')).toBe('https://www.linkedin.com/in/ana-souza')
  })

  it('leads nowhere for what is no page', () => {
    expect(hrefOf('link', 'javascript:alert(1)')).toBeUndefined()
    expect(hrefOf('link', 'file:///etc/passwd')).toBeUndefined()
    expect(hrefOf('postal', 'Long Street 1')).toBeUndefined()
  })

  it('keeps what was written for the eye and the clipboard', () => {
    const way = contactLink({ kind: 'phone', value: '+49 30 555 100', label: 'Work' })
    expect(way).toMatchObject({ text: '+49 30 555 100', copied: '+49 30 555 100', label: 'Work' })
  })
})

function hrefOf(kind: Parameters<typeof contactLink>[0]['kind'], value: string) {
  return contactLink({ kind, value, label: '' }).href
}
