import DOMPurify from 'dompurify'
import MarkdownIt from 'markdown-it'
import { outsideLink } from './outsideLink.ts'

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image')
markdown.validateLink = (address) => outsideLink(address) !== undefined

/** The elements a note can have; no picture among them, since it would be fetched. */
const ALLOWED_TAGS =
  'a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i li ol p pre s strong table tbody td th thead tr ul'.split(
    ' ',
  )

/** A note in Markdown as elements that can neither run nor fetch anything. */
export function noteFragment(body: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(markdown.render(body), {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const anchor of fragment.querySelectorAll('a')) {
    const link = outsideLink(anchor.getAttribute('href') ?? '')
    if (!link) {
      anchor.replaceWith(...anchor.childNodes)
      continue
    }
    anchor.href = link.href
    anchor.title = link.target
    anchor.target = '_blank'
    anchor.rel = 'noopener noreferrer'
  }
  return fragment
}
