import { describe, expect, it } from 'vitest'
import { lineOf, propertyOf, rawText } from '#formats/vcard/property'
import { latin1, utf8 } from './written'

const propertyIn = (text: string) => propertyOf({ number: 1, bytes: utf8(text) })
const parametersIn = (text: string) => Object.fromEntries(propertyIn(text).parameters)

describe('propertyOf', () => {
  it('takes a line apart', () => {
    const property = propertyIn('Item1.Tel;Type=home:tel:+1;ext=2')

    expect(property).toMatchObject({
      line: 1,
      group: 'item1',
      name: 'TEL',
      head: 'Item1.Tel;Type=home',
    })
    expect(rawText(property)).toBe('tel:+1;ext=2')
  })

  it('has no name if the line is no property', () => {
    for (const text of [
      '',
      'no colon',
      ':',
      ';TYPE=x:y',
      'see http://example.org',
      'é:1',
      'a.:b',
    ]) {
      expect(propertyIn(text).name).toBe('')
    }
  })

  it('reads parameters of every version', () => {
    expect(parametersIn('TEL;HOME;VOICE:1')).toEqual({ TYPE: ['HOME', 'VOICE'] })
    expect(parametersIn('TEL;TYPE=home;type=voice:1')).toEqual({ TYPE: ['home', 'voice'] })
    expect(parametersIn('TEL;TYPE=home, voice:1')).toEqual({ TYPE: ['home', 'voice'] })
    expect(parametersIn('TEL;TYPE="home,voice":1')).toEqual({ TYPE: ['home', 'voice'] })
    expect(parametersIn('NOTE;quoted-printable;CHARSET=utf-8:a')).toEqual({
      ENCODING: ['quoted-printable'],
      CHARSET: ['utf-8'],
    })
    expect(parametersIn('ORG;SORT-AS="Olson, Inc.";;:a')).toEqual({
      'SORT-AS': ['Olson, Inc.'],
      TYPE: [],
    })
  })

  it('resolves carets and keeps quoted colons and semicolons', () => {
    const property = propertyIn(`FN;X-NOTE="He said ^'hi^' a:b;c^n^^^x":George`)

    expect(property.parameters.get('X-NOTE')).toEqual(['He said "hi" a:b;c\n^^x'])
    expect(rawText(property)).toBe('George')
  })

  it('goes by the first colon if a quote is not closed', () => {
    expect(rawText(propertyIn('FN;X="a:b:c'))).toBe('b:c')
    expect(rawText(propertyIn('FN:say "a:b'))).toBe('say "a:b')
  })
})

describe('lineOf', () => {
  it('is the line word for word', () => {
    const text = 'item1.X-Foo;A="b:c";d=E:\\n , ;é'
    expect(lineOf(propertyIn(text))).toBe(text)
  })

  it('has no quoted-printable and no charset', () => {
    const text = 'X-A;CHARSET=ISO-8859-1;B=c;ENCODING=QUOTED-PRINTABLE:Zo=EB=0D=0Atwo'
    expect(lineOf(propertyIn(text))).toBe('X-A;B=c:Zoë\\ntwo')

    const bytes = latin1('X-A;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB')
    expect(lineOf(propertyOf({ number: 1, bytes }))).toBe('X-A:Zoë')
  })
})
