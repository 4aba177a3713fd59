/**
 * Job titles by trade, in steps from the first job to the top; in each step the commonest first.
 *
 * A few are German, French or Spanish, as they are in real exports.
 */
export const TITLES = {
  engineering: steps(
    'Junior Software Engineer, Working Student Engineering, Software Engineering Intern',
    'Software Engineer, Backend Engineer, Frontend Engineer, DevOps Engineer, Ingénieur logiciel, Android Developer',
    'Senior Software Engineer, Senior Backend Engineer, Site Reliability Engineer, Senior Frontend Engineer, Desarrollador sénior',
    'Tech Lead, Staff Engineer, Principal Engineer, Solution Architect',
    'Engineering Manager, Teamleitung Entwicklung, Senior Engineering Manager',
    'Director of Engineering, Head of Engineering, Head of Platform',
    'CTO, VP Engineering, Chief Technology Officer',
  ),
  product: steps(
    'Associate Product Manager, Product Intern',
    'Product Manager, Product Owner, Responsable de producto',
    'Senior Product Manager, Technical Product Manager',
    'Lead Product Manager, Principal Product Manager',
    'Group Product Manager, Leitung Produkt',
    'Head of Product, Director of Product',
    'VP Product, Chief Product Officer',
  ),
  design: steps(
    'Junior Designer, Design Intern',
    'Product Designer, UX Designer, Visual Designer',
    'Senior Product Designer, Senior UX Researcher',
    'Lead Designer, Design Systems Lead',
    'Design Manager',
    'Head of Design, Creative Director',
    'VP Design',
  ),
  data: steps(
    'Junior Data Analyst, Working Student Data',
    'Data Analyst, Data Engineer, Data Scientist',
    'Senior Data Scientist, Senior Data Engineer, Machine Learning Engineer',
    'Analytics Lead, Staff Data Scientist',
    'Data Science Manager',
    'Head of Data, Director of Analytics',
    'Chief Data Officer',
  ),
  sales: steps(
    'Sales Development Representative',
    'Account Executive, Account Manager, Ingeniero de ventas',
    'Senior Account Executive, Key Account Manager, Solutions Consultant',
    'Sales Lead, Partnerships Lead',
    'Sales Manager, Vertriebsleitung',
    'Director of Sales, Head of Partnerships, Directeur commercial',
    'VP Sales, Chief Revenue Officer',
  ),
  marketing: steps(
    'Marketing Assistant, Content Intern',
    'Marketing Manager, Content Strategist, Community Manager',
    'Senior Marketing Manager, Brand Strategist',
    'Growth Lead, Communications Lead',
    'Product Marketing Manager, Responsable marketing',
    'Head of Marketing, Director of Communications',
    'Chief Marketing Officer, VP Marketing',
  ),
  finance: steps(
    'Accounting Assistant',
    'Controller, Financial Analyst, Accountant',
    'Senior Controller, Investment Manager',
    'Finance Lead',
    'Finance Manager, Responsable financier',
    'Head of Finance, Director of Finance',
    'Chief Financial Officer',
  ),
  people: steps(
    'HR Assistant, Recruiting Intern',
    'Recruiter, HR Generalist, Talent Acquisition Partner',
    'Senior Recruiter, People Partner, Responsable de RR. HH.',
    'Talent Lead',
    'People Manager, Personalleitung',
    'Head of People, Director of Talent',
    'Chief People Officer, VP People',
  ),
  operations: steps(
    'Operations Assistant, Project Assistant',
    'Project Manager, Operations Analyst, Customer Success Manager, Chef de projet',
    'Senior Project Manager, Supply Chain Manager, Programme Manager',
    'Operations Lead, Delivery Lead',
    'Operations Manager, Customer Success Team Manager',
    'Director of Operations, Head of Delivery',
    'Chief Operating Officer',
  ),
  research: steps(
    'Student Research Assistant',
    'PhD Candidate, Research Associate, Wissenschaftliche Mitarbeit',
    'Postdoctoral Researcher, Senior Researcher',
    'Research Group Lead, Principal Scientist',
    'Associate Professor, Research Manager',
    'Professor, Head of Research',
    'Institute Director, Chief Scientist',
  ),
  founding: steps(
    'Founder in Residence, Venture Analyst',
    'Co-Founder, Founder',
    'Founder & CEO, Co-Founder & CTO',
    'Co-Founder & CEO, Venture Partner',
    'Managing Director, Geschäftsführung',
    'Founder & CEO, General Partner',
    'CEO, Board Member',
  ),
  everyday: steps(
    'Trainee Teacher, Nursing Student',
    'Teacher, Nurse, Architect, Journalist, Photographer, Freelance Translator',
    'Physiotherapist, Civil Engineer, Editor, Lawyer',
    'Senior Architect, Lead Editor, General Practitioner',
    'Practice Owner, Restaurant Owner, Site Manager',
    'Head Teacher, Managing Editor, Senior Counsel',
    'Partner, Medical Director',
  ),
} as const satisfies Record<string, Steps>

export type Trade = keyof typeof TITLES

type Steps = readonly (readonly string[])[]

function steps(...titles: string[]): Steps {
  return titles.map((list) => list.split(', '))
}
