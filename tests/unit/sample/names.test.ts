import { describe, expect, it } from 'vitest'
import { CULTURES } from '#sample/cultures'
import { inventedName, plainWords } from '#sample/names'
import { seededRandom } from '#sample/random'

const polish = CULTURES.filter(({ language }) => language === 'pl')
const spanish = CULTURES.filter(({ language }) => language === 'es')
const chinese = CULTURES.filter(({ language }) => language === 'zh')

function names(cultures: typeof CULTURES, count: number) {
  const random = seededRandom(1)
  const taken = new Set<string>()
  return Array.from({ length: count }, () => inventedName(random, random.pick(cultures), taken))
}

describe('inventedName', () => {
  it('writes the given name first, where people do', () => {
    for (const { name, givenName, familyName } of names(spanish, 20)) {
      expect(name).toBe(`${givenName} ${familyName}`)
      expect(familyName).toContain(' ')
    }
  })

  it('writes the family name first and no space in Chinese', () => {
    for (const { name, givenName, familyName } of names(chinese, 20)) {
      expect(name).toBe(`${familyName}${givenName}`)
    }
  })

  it('gives a second given name rather than a namesake', () => {
    const made = names(spanish, 3000).map(({ name }) => name)
    expect(new Set(made).size).toBe(3000)
  })

  it('ends Polish adjectives as women bear them', () => {
    const made = names(polish, 500)
    const family = (givenName: string) =>
      made.filter((name) => name.givenName === givenName).map(({ familyName }) => familyName)

    expect(family('Anna').filter((name) => /[sc]ki$/.test(name))).toEqual([])
    expect(family('Piotr').filter((name) => /[sc]ka$/.test(name))).toEqual([])
  })
})

describe('plainWords', () => {
  it('keeps Latin letters without their accents', () => {
    expect(plainWords('Łukasz Żółć')).toBe('lukasz-zolc')
    expect(plainWords('İrem Abacı')).toBe('irem-abaci')
    expect(plainWords('Strauß & Söhne')).toBe('strauss-sohne')
  })

  it('is empty where there is no Latin letter', () => {
    expect(plainWords('王丽')).toBe('')
  })
})
