import type { Trade } from './titles.ts'

/** What people of a trade studied. */
export const DEGREES = {
  engineering: ['BSc Computer Science', 'MSc Computer Science', 'BEng Electrical Engineering'],
  product: ['BSc Information Systems', 'MA Sociology', 'MSc Human-Computer Interaction'],
  design: ['BA Interaction Design', 'MA Visual Communication'],
  data: ['MSc Statistics', 'BSc Mathematics', 'MSc Physics'],
  sales: ['BA Business Administration', 'BSc Industrial Engineering'],
  marketing: ['BA Communication', 'MA Linguistics'],
  finance: ['BSc Economics', 'MSc Finance'],
  people: ['BSc Psychology', 'BA Education'],
  operations: ['BSc Logistics', 'BEng Mechanical Engineering'],
  research: ['PhD Physics', 'PhD Computer Science', 'MSc Neuroscience'],
  founding: ['MBA', 'BSc Economics', 'MSc Computer Science'],
  legal: ['LLM Law', 'LLB Law'],
  writing: ['BA History', 'MA Comparative Literature'],
  building: ['BEng Civil Engineering', 'BArch Architecture'],
} as const satisfies Record<Trade, readonly string[]>
