import type { Language } from './familyNames.ts'

/** How people of one language write their names, and where they live. */
export interface Culture {
  language: Language
  weight: number
  /** A full name: `G` the given name, `F` a family name, each `F` another one. */
  pattern: string
  places: readonly Place[]
}

export interface Place {
  location: string
  timeZone: string
}

const UNITED_KINGDOM = 'Europe/London'
const GERMANY = 'Europe/Berlin'

export const CULTURES: readonly Culture[] = [
  {
    language: 'en',
    weight: 24,
    pattern: 'G F',
    places: [
      at('London, United Kingdom', UNITED_KINGDOM),
      at('Manchester, United Kingdom', UNITED_KINGDOM),
      at('New York, United States', 'America/New_York'),
      at('Seattle, United States', 'America/Los_Angeles'),
      at('Dublin, Ireland', 'Europe/Dublin'),
    ],
  },
  {
    language: 'de',
    weight: 18,
    pattern: 'G F',
    places: [
      at('Berlin, Germany', GERMANY),
      at('Hamburg, Germany', GERMANY),
      at('Munich, Germany', GERMANY),
      at('Vienna, Austria', 'Europe/Vienna'),
      at('Zurich, Switzerland', 'Europe/Zurich'),
    ],
  },
  {
    language: 'fr',
    weight: 7,
    pattern: 'G F',
    places: [at('Paris, France', 'Europe/Paris'), at('Lyon, France', 'Europe/Paris')],
  },
  {
    language: 'es',
    weight: 7,
    pattern: 'G F F',
    places: [
      at('Madrid, Spain', 'Europe/Madrid'),
      at('Barcelona, Spain', 'Europe/Madrid'),
      at('Bogotá, Colombia', 'America/Bogota'),
      at('Mexico City, Mexico', 'America/Mexico_City'),
    ],
  },
  {
    language: 'pt-BR',
    weight: 5,
    pattern: 'G F F',
    places: [at('São Paulo, Brazil', 'America/Sao_Paulo'), at('Lisbon, Portugal', 'Europe/Lisbon')],
  },
  {
    language: 'pl',
    weight: 6,
    pattern: 'G F',
    places: [at('Warsaw, Poland', 'Europe/Warsaw'), at('Kraków, Poland', 'Europe/Warsaw')],
  },
  {
    language: 'sv',
    weight: 4,
    pattern: 'G F',
    places: [at('Stockholm, Sweden', 'Europe/Stockholm'), at('Malmö, Sweden', 'Europe/Stockholm')],
  },
  {
    language: 'tr',
    weight: 5,
    pattern: 'G F',
    places: [at('Istanbul, Türkiye', 'Europe/Istanbul'), at('Berlin, Germany', GERMANY)],
  },
  {
    language: 'vi',
    weight: 3,
    pattern: 'F G',
    places: [at('Ho Chi Minh City, Vietnam', 'Asia/Ho_Chi_Minh'), at('Berlin, Germany', GERMANY)],
  },
  {
    language: 'nl',
    weight: 4,
    pattern: 'G F',
    places: [
      at('Amsterdam, Netherlands', 'Europe/Amsterdam'),
      at('Utrecht, Netherlands', 'Europe/Amsterdam'),
    ],
  },
  {
    language: 'it',
    weight: 4,
    pattern: 'G F',
    places: [at('Milan, Italy', 'Europe/Rome'), at('Turin, Italy', 'Europe/Rome')],
  },
  {
    language: 'en-IN',
    weight: 6,
    pattern: 'G F',
    places: [
      at('Bengaluru, India', 'Asia/Kolkata'),
      at('Pune, India', 'Asia/Kolkata'),
      at('London, United Kingdom', UNITED_KINGDOM),
    ],
  },
  {
    language: 'en-NG',
    weight: 3,
    pattern: 'G F',
    places: [at('Lagos, Nigeria', 'Africa/Lagos'), at('London, United Kingdom', UNITED_KINGDOM)],
  },
  {
    language: 'ar-Latn',
    weight: 3,
    pattern: 'G F',
    places: [at('Dubai, United Arab Emirates', 'Asia/Dubai'), at('Paris, France', 'Europe/Paris')],
  },
  {
    language: 'ja-Latn',
    weight: 2,
    pattern: 'G F',
    places: [at('Tokyo, Japan', 'Asia/Tokyo'), at('Osaka, Japan', 'Asia/Tokyo')],
  },
  {
    language: 'ko-Latn',
    weight: 2,
    pattern: 'G F',
    places: [at('Seoul, South Korea', 'Asia/Seoul'), at('Berlin, Germany', GERMANY)],
  },
  {
    language: 'zh-Latn',
    weight: 3,
    pattern: 'G F',
    places: [at('Singapore', 'Asia/Singapore'), at('Shanghai, China', 'Asia/Shanghai')],
  },
  {
    language: 'ja',
    weight: 0.8,
    pattern: 'F G',
    places: [at('東京', 'Asia/Tokyo')],
  },
  {
    language: 'zh',
    weight: 0.6,
    pattern: 'FG',
    places: [at('上海', 'Asia/Shanghai')],
  },
  {
    language: 'ko',
    weight: 0.5,
    pattern: 'FG',
    places: [at('서울', 'Asia/Seoul')],
  },
  {
    language: 'ar',
    weight: 0.5,
    pattern: 'G F',
    places: [at('القاهرة', 'Africa/Cairo')],
  },
]

function at(location: string, timeZone: string): Place {
  return { location, timeZone }
}
