import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isDecisionMaker, readTitle } from '#domain/title/title'

/** A title, then its level and its function, each with the words it is read from. */
type Row = readonly [title: string, seniority: string | null, jobFunction: string | null]

const ENGLISH: Row[] = [
  ['CEO', 'C-level: CEO', null],
  ['C.E.O.', 'C-level: C.E.O.', null],
  ['Founder & CEO', 'C-level: Founder', null],
  ['Co-Founder & CTO', 'C-level: Co-Founder', 'engineering: CTO'],
  [
    'Chief Technology Officer',
    'C-level: Chief Technology Officer',
    'engineering: Chief Technology Officer',
  ],
  [
    'Chief Human Resources Officer',
    'C-level: Chief Human Resources Officer',
    'people: Human Resources',
  ],
  [
    'Chief Information Security Officer',
    'C-level: Chief Information Security Officer',
    'engineering: Security',
  ],
  ['Chief of Staff', 'manager: Chief of Staff', 'operations: Chief of Staff'],
  ['Chief of Staff to the CEO', 'manager: Chief of Staff', 'operations: Chief of Staff'],
  ['Chief Scientist', 'director: Chief Scientist', 'research: Scientist'],
  ['Managing Director', 'C-level: Managing Director', null],
  ['Managing Partner', 'C-level: Managing Partner', null],
  ['Partner at Sales & Co', 'VP: Partner', null],
  ['Partner, Corporate Law', 'VP: Partner', 'legal: Law'],
  ['Owner', 'C-level: Owner', null],
  ['Interim CFO', 'C-level: CFO', 'finance: CFO'],
  ['Board Member', 'board: Board Member', null],
  ['Member of the Board of Directors', 'board: Member of the Board', null],
  ['Chairwoman of the Board', 'board: Chairwoman of the Board', null],
  ['Non-Executive Director', 'board: Non-Executive Director', null],
  ['CEO & Board Member', 'C-level: CEO', null],
  ['VP of Engineering', 'VP: VP', 'engineering: Engineering'],
  ['V.P. Sales', 'VP: V.P.', 'sales: Sales'],
  ['SVP Marketing', 'VP: SVP', 'marketing: Marketing'],
  ['Vice President, Finance', 'VP: Vice President', 'finance: Finance'],
  ['Assistant Vice President', 'manager: Assistant Vice President', null],
  ['General Counsel', 'VP: General Counsel', 'legal: General Counsel'],
  ['Head of Engineering', 'director: Head of', 'engineering: Engineering'],
  ['Global Head of Sales', 'director: Head of', 'sales: Sales'],
  ['Head of Product & Design', 'director: Head of', 'product: Product'],
  ['Head, Data Platform', 'director: Head', 'data: Data'],
  ['Head of HR @ Marketing AG', 'director: Head of', 'people: HR'],
  ['Head of Trainee Programme', 'director: Head of', null],
  ['Director of Research', 'director: Director', 'research: Research'],
  ['Senior Director, Product', 'director: Director', 'product: Product'],
  ['Regional Sales Director', 'director: Director', 'sales: Sales'],
  ['Creative Director', 'director: Director', 'design: Creative Director'],
  ['Art Director', null, 'design: Art Director'],
  ['General Manager', 'director: General Manager', null],
  ['Engineering Manager', 'manager: Manager', 'engineering: Engineering Manager'],
  ['Senior Engineering Manager', 'manager: Manager', 'engineering: Engineering Manager'],
  ['Sales Manager', 'manager: Manager', 'sales: Sales'],
  ['Marketing Manager', 'manager: Manager', 'marketing: Marketing'],
  ['Store Manager', 'manager: Manager', null],
  ['Group Product Manager', 'manager: Group Product Manager', 'product: Product Manager'],
  ['Customer Success Team Manager', 'manager: Manager', 'sales: Customer Success'],
  ['Product Manager', null, 'product: Product Manager'],
  ['Senior Product Manager', 'senior: Senior', 'product: Product Manager'],
  ['Associate Product Manager', 'junior: Associate', 'product: Product Manager'],
  ['Lead Product Manager', 'lead: Lead', 'product: Product Manager'],
  ['Account Manager', null, 'sales: Account Manager'],
  ['Key Account Manager', null, 'sales: Key Account'],
  ['Project Manager', null, 'operations: Project Manager'],
  ['Community Manager', null, 'marketing: Community Manager'],
  ['Customer Success Manager', null, 'sales: Customer Success'],
  ['Product Marketing Manager', null, 'marketing: Product Marketing'],
  ['Business Development Manager', null, 'sales: Business Development'],
  ['Office Manager', null, 'operations: Office Manager'],
  ['Product Owner', null, 'product: Product Owner'],
  ['HR Business Partner', null, 'people: HR Business Partner'],
  ['Talent Acquisition Partner', null, 'people: Talent Acquisition'],
  ['Tech Lead', 'lead: Lead', 'engineering: Tech'],
  ['Team Lead Data', 'lead: Lead', 'data: Data'],
  ['Staff Data Scientist', 'lead: Staff Data Scientist', 'data: Data Scientist'],
  ['Principal Engineer', 'lead: Principal', 'engineering: Engineer'],
  ['Lead Generation Specialist', null, null],
  ['Head Chef', 'lead: Head Chef', null],
  ['Senior Software Engineer', 'senior: Senior', 'engineering: Software'],
  ['Sr. Backend Engineer', 'senior: Sr', 'engineering: Backend'],
  ['Software Engineer II', null, 'engineering: Software'],
  ['Junior Data Analyst', 'junior: Junior', 'data: Data Analyst'],
  ['Junior Sales Manager', 'junior: Junior', 'sales: Sales'],
  ['Data Engineer', null, 'data: Data Engineer'],
  ['Sales Engineer', null, 'sales: Sales Engineer'],
  ['Security Engineer', null, 'engineering: Security'],
  ['Machine Learning Engineer', null, 'data: Machine Learning Engineer'],
  ['IT Recruiter', null, 'people: IT Recruiter'],
  ['UX Designer', null, 'design: UX'],
  ['Financial Analyst', null, 'finance: Financial Analyst'],
  ['Legal Counsel', null, 'legal: Legal Counsel'],
  ['Professor of Economics', 'director: Professor', 'research: Professor'],
  ['Associate Professor', 'lead: Associate Professor', 'research: Professor'],
  ['PhD Candidate', 'junior: PhD Candidate', 'research: PhD Candidate'],
  ['Marketing Intern', 'intern: Intern', 'marketing: Marketing'],
  ['Intern, CEO Office', 'intern: Intern', null],
  ['Working Student Product', 'intern: Working Student', 'product: Product'],
  ['Student', 'intern: Student', null],
  ['Assistant to the CEO', null, null],
  ['Executive Assistant to the CEO/CFO', null, 'finance: CFO'],
  ['CEO Assistant', null, null],
  ['Office of the CEO', null, null],
  ['Advisor to startups, Founder of Nimbus', 'C-level: Founder', null],
  ["Founder's Associate", null, null],
  ['Founding Engineer', null, 'engineering: Engineer'],
  ['Ex-CEO, now Advisor', null, null],
  ['Former VP of Sales', null, null],
  ['I make it work | Executive Coach', null, null],
  ['Consultant', null, null],
]

const GERMAN: Row[] = [
  ['Geschäftsführer', 'C-level: Geschäftsführer', null],
  ['Geschaeftsfuehrerin', 'C-level: Geschaeftsfuehrerin', null],
  ['Geschäftsführender Gesellschafter', 'C-level: Geschäftsführender', null],
  ['Mitglied der Geschäftsleitung', 'C-level: Geschäftsleitung', null],
  ['Mitgründerin & Geschäftsführerin', 'C-level: Mitgründerin', null],
  ['Inhaber', 'C-level: Inhaber', null],
  ['Finanzvorstand', 'C-level: Finanzvorstand', 'finance: Finanzvorstand'],
  ['Mitglied des Vorstands', 'C-level: Mitglied des Vorstands', null],
  ['Vorsitzender des Aufsichtsrats', 'board: Aufsichtsrats', null],
  ['Assistentin der Geschäftsführung', null, null],
  ['Referent des Vorstands', null, null],
  ['Vorstandsassistent', null, null],
  ['Praktikant der Geschäftsführung', 'intern: Praktikant', null],
  ['Leiter Vertrieb', 'director: Leiter', 'sales: Vertrieb'],
  ['Leiter/in Vertrieb (m/w/d)', 'director: Leiter', 'sales: Vertrieb'],
  ['Leiter:in Personal', 'director: Leiter', 'people: Personal'],
  ['Leiterin der Rechtsabteilung', 'director: Leiterin', 'legal: Rechtsabteilung'],
  ['IT-Leiter', 'director: Leiter', 'engineering: IT'],
  ['Vertriebsleiterin', 'director: Vertriebsleiterin', 'sales: Vertriebsleiterin'],
  ['Produktionsleiter', 'director: Produktionsleiter', 'operations: Produktionsleiter'],
  ['Entwicklungsleiter', 'director: Entwicklungsleiter', 'engineering: Entwicklungsleiter'],
  ['Personalleitung', 'director: Personalleitung', 'people: Personalleitung'],
  ['Prokurist', 'director: Prokurist', null],
  ['Chefredakteurin', 'director: Chefredakteurin', 'marketing: Chefredakteurin'],
  ['Abteilungsleiterin Einkauf', 'manager: Abteilungsleiterin', 'operations: Einkauf'],
  ['Teamleiter Entwicklung', 'lead: Teamleiter', 'engineering: Entwicklung'],
  ['Projektleiterin IT', 'lead: Projektleiterin', 'engineering: IT'],
  ['Produktmanager', null, 'product: Produktmanager'],
  ['Key-Account-Managerin', null, 'sales: Key-Account'],
  ['Softwareentwickler', null, 'engineering: Softwareentwickler'],
  ['Senior Softwareentwicklerin', 'senior: Senior', 'engineering: Softwareentwicklerin'],
  ['Vertriebsingenieur', null, 'sales: Vertriebsingenieur'],
  ['Ingenieurin', null, 'engineering: Ingenieurin'],
  ['Entwickler Halbleiter', null, 'engineering: Entwickler'],
  ['Reisebegleiter', null, null],
  ['Personalreferentin', null, 'people: Personalreferentin'],
  ['Personalentwicklerin', null, 'people: Personalentwicklerin'],
  ['Datenschutzbeauftragter', null, 'legal: Datenschutzbeauftragter'],
  ['Datenanalyst', null, 'data: Datenanalyst'],
  ['Rechtsanwältin', null, 'legal: Rechtsanwältin'],
  ['Steuerberater', null, 'finance: Steuerberater'],
  ['Buchhalterin', null, 'finance: Buchhalterin'],
  ['Wissenschaftlicher Mitarbeiter', null, 'research: Wissenschaftlicher'],
  ['Werkstudent Softwareentwicklung', 'intern: Werkstudent', 'engineering: Softwareentwicklung'],
  ['Auszubildende', 'intern: Auszubildende', null],
]

const FRENCH: Row[] = [
  ['Directeur général', 'C-level: Directeur général', null],
  ['Présidente-directrice générale', 'C-level: Présidente-directrice générale', null],
  ['PDG', 'C-level: PDG', null],
  ['Présidente', 'C-level: Présidente', null],
  ['Co-fondateur et DG', 'C-level: Co-fondateur', null],
  ['Gérant', 'C-level: Gérant', null],
  ["Chef d'entreprise", "C-level: Chef d'entreprise", null],
  ['Vice-présidente', 'VP: Vice-présidente', null],
  ['Avocate associée', 'VP: Avocate associée', 'legal: Avocate'],
  ["Membre du conseil d'administration", 'board: Membre du conseil', null],
  ['Directrice marketing', 'director: Directrice', 'marketing: marketing'],
  ['Directeur/trice technique', 'director: Directeur', 'engineering: technique'],
  ['Directeur financier', 'director: Directeur', 'finance: financier'],
  ['Directrice des ressources humaines', 'director: Directrice', 'people: ressources humaines'],
  ['Directeur artistique', null, 'design: Directeur artistique'],
  ['DRH', 'director: DRH', 'people: DRH'],
  ['Responsable marketing', 'manager: Responsable', 'marketing: marketing'],
  ['Responsable produit', null, 'product: Responsable produit'],
  ['Chef des ventes', 'manager: Chef des', 'sales: ventes'],
  ['Gérante de magasin', 'manager: Gérante de magasin', null],
  ['Chef de projet', 'lead: Chef de projet', 'operations: Chef de projet'],
  ['Chef·fe de produit', null, 'product: Chef·fe de produit'],
  ["Chef d'équipe", "lead: Chef d'équipe", null],
  ['Chef de cabinet', 'manager: Chef de cabinet', null],
  ['Assistante de direction', null, null],
  ['Assistant du directeur général', null, null],
  ['Ingénieur(e) logiciel', null, 'engineering: Ingénieur'],
  ['Ingénieur commercial', null, 'sales: Ingénieur commercial'],
  ['Développeuse web', null, 'engineering: Développeuse'],
  ['Contrôleur de gestion', null, 'finance: Contrôleur de gestion'],
  ['Chargée de recrutement', null, 'people: recrutement'],
  ['Maître de conférences', 'lead: Maître de conférences', 'research: Maître de conférences'],
  ['Stagiaire communication', 'intern: Stagiaire', 'marketing: communication'],
  ['Alternante RH', 'intern: Alternante', 'people: RH'],
]

const SPANISH: Row[] = [
  ['Directora general', 'C-level: Directora general', null],
  ['Consejero delegado', 'C-level: Consejero delegado', null],
  ['Presidenta', 'C-level: Presidenta', null],
  ['Fundadora y CEO', 'C-level: Fundadora', null],
  ['Gerente General', 'C-level: Gerente General', null],
  ['Socio director', 'C-level: Socio director', null],
  ['Consejera independiente', 'board: Consejera', null],
  ['Vicepresidente de Finanzas', 'VP: Vicepresidente', 'finance: Finanzas'],
  ['Director/a de Ventas', 'director: Director', 'sales: Ventas'],
  ['Directora de Recursos Humanos', 'director: Directora', 'people: Recursos Humanos'],
  ['Director de arte', null, 'design: Director de arte'],
  ['Gerente de ventas', 'manager: Gerente', 'sales: ventas'],
  ['Jefa de ventas', 'manager: Jefa', 'sales: ventas'],
  ['Responsable de RR. HH.', 'manager: Responsable', 'people: RR. HH'],
  ['Responsable de producto', null, 'product: Responsable de producto'],
  ['Jefe de proyecto', 'lead: Jefe de proyecto', 'operations: Jefe de proyecto'],
  ['Jefe de producto', null, 'product: Jefe de producto'],
  ['Líder técnico', 'lead: Líder', 'engineering: técnico'],
  ['Asistente de dirección', null, null],
  ['Asistente del Director General', null, null],
  ['Ingeniera de software', null, 'engineering: Ingeniera'],
  ['Ingeniería de ventas', null, 'sales: Ingeniería de ventas'],
  ['Desarrollador sénior', 'senior: sénior', 'engineering: Desarrollador'],
  ['Diseñadora gráfica', null, 'design: Diseñadora'],
  ['Analista de datos', null, 'data: datos'],
  ['Abogada', null, 'legal: Abogada'],
  ['Comercial', null, 'sales: Comercial'],
  ['Becario de marketing', 'intern: Becario', 'marketing: marketing'],
  ['Ingeniero en prácticas', 'intern: en prácticas', 'engineering: Ingeniero'],
]

const said = (part: { value: string; words: string } | null) =>
  part && `${part.value}: ${part.words}`

describe.each([
  ['English', ENGLISH],
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
])('a title in %s', (_language, rows) => {
  it.each(rows)('is read: %s', (title, seniority, jobFunction) => {
    const reading = readTitle(title)
    expect([said(reading.seniority), said(reading.function)]).toEqual([seniority, jobFunction])
  })
})

it('reads a title whatever its case, accents and spaces', () => {
  expect(readTitle('  GESCHAFTSFUHRERIN  ').seniority?.value).toBe('C-level')
  expect(readTitle('vp   of   Product')).toEqual({
    seniority: { value: 'VP', words: 'vp' },
    function: { value: 'product', words: 'Product' },
  })
})

it('says nothing of an empty title', () => {
  expect(readTitle('')).toEqual({ seniority: null, function: null })
})

it('quotes words that stand in the title, whatever the title is', () => {
  const word = fc.constantFrom('VP', 'of', 'Leiter/in', 'Chef·fe', 'R&D', '|', '(', '—', 'É', '🎨')
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.oneof(word, fc.string())).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(title, (text) => {
      const reading = readTitle(text)
      for (const part of [reading.seniority, reading.function])
        if (part) expect(part.words && text.includes(part.words)).toBe(true)
    }),
  )
})

it('counts those from director up as decision makers', () => {
  expect((['director', 'VP', 'C-level', 'board'] as const).every(isDecisionMaker)).toBe(true)
  expect((['intern', 'junior', 'senior', 'lead', 'manager'] as const).some(isDecisionMaker)).toBe(
    false,
  )
  expect(isDecisionMaker(null)).toBe(false)
})
