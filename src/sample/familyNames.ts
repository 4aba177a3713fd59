import type { Faker } from '@faker-js/faker'
import { faker as ar } from '@faker-js/faker/locale/ar'
import { faker as de } from '@faker-js/faker/locale/de'
import { faker as en } from '@faker-js/faker/locale/en'
import { faker as enIn } from '@faker-js/faker/locale/en_IN'
import { faker as enNg } from '@faker-js/faker/locale/en_NG'
import { faker as es } from '@faker-js/faker/locale/es'
import { faker as fr } from '@faker-js/faker/locale/fr'
import { faker as it } from '@faker-js/faker/locale/it'
import { faker as ja } from '@faker-js/faker/locale/ja'
import { faker as ko } from '@faker-js/faker/locale/ko'
import { faker as nl } from '@faker-js/faker/locale/nl'
import { faker as pl } from '@faker-js/faker/locale/pl'
import { faker as ptBr } from '@faker-js/faker/locale/pt_BR'
import { faker as sv } from '@faker-js/faker/locale/sv'
import { faker as tr } from '@faker-js/faker/locale/tr'
import { faker as vi } from '@faker-js/faker/locale/vi'
import { faker as zhCn } from '@faker-js/faker/locale/zh_CN'

/** Family names by language tag; `-Latn` where another script is written in Latin letters. */
export const FAMILY_NAMES = {
  ar: familyNamesOf(ar),
  de: familyNamesOf(de),
  en: familyNamesOf(en),
  'en-IN': familyNamesOf(enIn),
  'en-NG': familyNamesOf(enNg),
  es: familyNamesOf(es),
  fr: familyNamesOf(fr),
  it: familyNamesOf(it),
  ja: familyNamesOf(ja),
  ko: familyNamesOf(ko),
  nl: familyNamesOf(nl),
  pl: familyNamesOf(pl),
  'pt-BR': familyNamesOf(ptBr),
  sv: familyNamesOf(sv),
  tr: familyNamesOf(tr),
  vi: familyNamesOf(vi),
  zh: familyNamesOf(zhCn),
  'ar-Latn':
    'Abbas Aziz Bakri Darwish Fahmy Farouk Habib Haddad Hamdan Hassan Hijazi Issa Jaber Kanaan Karam Khalil Khoury Mahfouz Mansour Masri Nader Najjar Nasser Qasim Rahal Saab Sabbagh Salem Shami Tahan Zaki Zayed'.split(
      ' ',
    ),
  'ja-Latn':
    'Abe Aoki Endo Fujita Fukuda Goto Hara Hayashi Hasegawa Ikeda Inoue Ishii Ito Kato Kimura Kobayashi Kondo Maeda Matsuda Mori Murakami Nakajima Nakamura Nishimura Ogawa Okada Ota Saito Sakamoto Sasaki Shimizu Takahashi Tanaka Ueda Watanabe Yamada Yamaguchi Yoshida'.split(
      ' ',
    ),
  'ko-Latn':
    'Ahn Bae Baek Cha Cho Choi Chung Han Heo Hong Hwang Jang Jeon Jung Kang Kim Ko Kwon Lee Lim Min Moon Nam Noh Oh Park Ryu Seo Shin Son Song Yang Yoo Yoon'.split(
      ' ',
    ),
  'zh-Latn':
    'Cai Cao Chen Deng Ding Dong Du Fang Feng Gao Gu Guo Han He Hu Huang Jiang Li Liang Lin Liu Lu Luo Ma Meng Pan Peng Qian Shen Shi Song Su Sun Tang Wang Wei Wu Xiao Xie Xu Yang Yao Ye Yin Yu Zhang Zhao Zheng Zhou Zhu'.split(
      ' ',
    ),
} as const satisfies Record<string, readonly string[]>

export type Language = keyof typeof FAMILY_NAMES

function familyNamesOf({ rawDefinitions }: Faker): readonly string[] {
  const names = rawDefinitions.person?.last_name?.generic
  if (!names) throw new Error('a locale has no family names')
  return names
}
