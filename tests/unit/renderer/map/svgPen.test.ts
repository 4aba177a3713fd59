import { describe, expect, it } from 'vitest'
import { createSvgPen } from '../../../../renderer/map/svgPen.ts'

describe('createSvgPen', () => {
  it('draws where a canvas would, whatever it is moved and scaled by', () => {
    const { pen, text } = createSvgPen(100, 50)
    pen.save()
    pen.translate(10, 20)
    pen.scale(2, 2)
    pen.fillStyle = '#abc'
    pen.fillRect(1, 2, 3, 4)
    pen.restore()
    pen.fillRect(1, 2, 3, 4)

    expect(text()).toContain('<rect x="12" y="24" width="6" height="8" fill="#abc"/>')
    expect(text()).toContain('<rect x="1" y="2" width="3" height="4" fill="#000"/>')
    expect(text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50"/)
  })

  it('closes a circle of two halves', () => {
    const { pen, text } = createSvgPen(10, 10)
    pen.beginPath()
    pen.arc(5, 5, 2, 0, 2 * Math.PI)
    pen.fill()
    expect(text()).toContain('d="M7 5A2 2 0 0 1 3 5A2 2 0 0 1 7 5"')
  })

  it('writes text that any reader of XML takes as it is', () => {
    const { pen, text } = createSvgPen(10, 10)
    pen.font = '600 12px Inter'
    pen.textAlign = 'center'
    pen.fillText('<Ana & "Bo">\u0000', 5, 5)
    const document = new DOMParser().parseFromString(text(), 'image/svg+xml')
    const written = document.querySelector('text')
    expect(written?.textContent).toBe('<Ana & "Bo">')
    expect(written?.getAttribute('font-size')).toBe('12')
    expect(written?.getAttribute('text-anchor')).toBe('middle')
  })
})
