import type { Language } from './familyNames.ts'
import type { Trade } from './titles.ts'

/** Titles that some people write in their own language, by the step of `TITLES` they stand for. */
export const LOCAL_TITLES: readonly {
  language: Language
  trade: Trade
  step: number
  title: string
}[] = [
  { language: 'de', trade: 'engineering', step: 1, title: 'Softwareentwicklung' },
  { language: 'de', trade: 'engineering', step: 4, title: 'Teamleitung Entwicklung' },
  { language: 'de', trade: 'product', step: 4, title: 'Leitung Produkt' },
  { language: 'de', trade: 'sales', step: 4, title: 'Vertriebsleitung' },
  { language: 'de', trade: 'people', step: 4, title: 'Personalleitung' },
  { language: 'de', trade: 'operations', step: 2, title: 'Projektleitung' },
  { language: 'de', trade: 'research', step: 1, title: 'Wissenschaftliche Mitarbeit' },
  { language: 'de', trade: 'founding', step: 4, title: 'Geschäftsführung' },
  { language: 'fr', trade: 'engineering', step: 1, title: 'Ingénierie logicielle' },
  { language: 'fr', trade: 'product', step: 2, title: 'Responsable produit' },
  { language: 'fr', trade: 'marketing', step: 4, title: 'Responsable marketing' },
  { language: 'fr', trade: 'finance', step: 4, title: 'Responsable financier' },
  { language: 'fr', trade: 'operations', step: 1, title: 'Chef de projet' },
  { language: 'fr', trade: 'sales', step: 5, title: 'Directeur commercial' },
  { language: 'es', trade: 'engineering', step: 2, title: 'Desarrollo de software' },
  { language: 'es', trade: 'product', step: 2, title: 'Responsable de producto' },
  { language: 'es', trade: 'people', step: 4, title: 'Responsable de RR. HH.' },
  { language: 'es', trade: 'sales', step: 1, title: 'Ingeniería de ventas' },
  { language: 'es', trade: 'operations', step: 4, title: 'Jefatura de proyecto' },
]
