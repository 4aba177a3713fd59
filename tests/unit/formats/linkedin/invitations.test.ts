import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { exportFileOf } from '#formats/linkedin/exportFile'
import { readInvitations } from '#formats/linkedin/invitations'

function readBytes(bytes: Uint8Array) {
  const file = exportFileOf(openCsv('Invitations.csv', bytes))
  if (file?.role !== 'invitations') throw new Error('no Invitations.csv')
  return readInvitations(file)
}

const readSample = (file: string) => readBytes(readFileSync(`tests/samples/linkedin/${file}`))

const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'
const read = (rows: string) => readBytes(Buffer.from(`${HEADER}\n${rows}\n`))

describe('readInvitations', () => {
  it('reads invitations with addresses', async () => {
    const { interactions, problems } = await readSample(
      'Complete_LinkedInDataExport_10-05-2026/Invitations.csv',
    )
    expect(interactions).toHaveLength(60)
    expect(problems).toEqual([])
    expect(interactions[0]).toEqual({
      place: { file: 'Invitations.csv', line: 2 },
      key: 'linkedin:invitation:rodrigo-gomez-cazares-ex02a48bf2:2026-03-03',
      kind: 'message',
      day: '2026-03-03',
      at: null,
      direction: 'inbound',
      participants: [
        {
          name: 'Rodrigo Gómez Cazares',
          linkedin: 'rodrigo-gomez-cazares-ex02a48bf2',
          email: null,
        },
      ],
      text: '',
    })
  })

  it('reads invitations with member numbers', async () => {
    const { interactions } = await readSample('eras/2024_url/Invitations_urn.csv')
    expect(interactions).toMatchObject([
      {
        key: 'linkedin:invitation:urn:li:member:2:2026-08-17',
        direction: 'outbound',
        participants: [{ name: 'Lucinda Runte-Johnson', linkedin: null }],
      },
    ])
  })

  it('reads invitations with names alone', async () => {
    const { interactions } = await readSample('eras/2020_no_preamble_no_url/Invitations.csv')
    expect(interactions).toMatchObject([
      {
        key: 'linkedin:invitation:Elsa Forsberg:2026-06-05',
        participants: [{ name: 'Elsa Forsberg', linkedin: null }],
      },
    ])
  })

  it('takes the same invitation once', async () => {
    const row = 'Me,Ada,"6/5/26, 1:54 AM",Hi,OUTGOING,linkedin.com/in/me,linkedin.com/in/ada'
    expect((await read(`${row}\n${row}`)).interactions).toHaveLength(1)
  })

  it('reports rows without date or direction', async () => {
    const { interactions, problems } = await read(
      'Me,Ada,05.06.2026,,OUTGOING,,\nMe,Ada,"6/5/26, 1:54 AM",,,,',
    )
    expect(interactions).toEqual([])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NOT_A_DATE', 2],
      ['NO_DIRECTION', 3],
    ])
  })
})
