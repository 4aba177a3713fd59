import { describe, expect, it } from 'vitest'
import { outsideLink } from '../../../../renderer/components/outsideLink.ts'

describe('outsideLink', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d', 'example.org'],
    ['http://example.org', 'http://example.org/', 'example.org'],
    ['tel:+4930555100', 'tel:+4930555100', '+4930555100'],
    ['mailto:ana@example.org', 'mailto:ana@example.org', 'ana@example.org'],
  ])('opens %s', (address, href, target) => {
    expect(outsideLink(address)).toEqual({ href, target })
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vscode://file/x',
    'blob:https://example.org/1',
    '//evil.example',
    '/settings',
    'evil.example',
    '',
    'https://',
    'mailto:%zz',
  ])('does not open %j', (address) => {
    expect(outsideLink(address)).toBeUndefined()
  })

  it('shows the host as the network sees it', () => {
    expect(outsideLink('https://раураl.com/')?.target).toBe('xn--l-7sba6dbr.com')
  })

  it('leaves out a user name that makes one host look like another', () => {
    expect(outsideLink('https://bank.example:pw@evil.example/')).toEqual({
      href: 'https://evil.example/',
      target: 'evil.example',
    })
  })

  it('keeps of a mail address recipient, subject and body', () => {
    expect(
      outsideLink('mailto:a@b.example?attach=/etc/passwd&subject=Hi there&cc=x@y.example'),
    ).toEqual({
      href: 'mailto:a@b.example?subject=Hi%20there',
      target: 'a@b.example',
    })
  })

  it('does not open a mail address that smuggles a header in', () => {
    expect(outsideLink('mailto:a@b.example%0ABcc:c@d.example')).toBeUndefined()
  })
})
