import { expect, it } from 'vitest'
import { plainText } from '../../../../renderer/components/plainText.ts'

it.each([
  ['Likes **strong** tea and _old_ maps', 'Likes strong tea and old maps'],
  ['See [her talk](https://example.org/a_b) again', 'See her talk again'],
  ['# Met in Porto\n\n- sails\n- `vim`', 'Met in Porto sails vim'],
  ['…**cut off', '…cut off'],
  ['…[a link](https://exam', '…a link'],
  ['5 * 3 is snake_case_too', '5 * 3 is snake_case_too'],
])('reads %j as %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})
