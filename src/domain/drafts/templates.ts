import type { DraftKind, DraftLanguage, DraftTemplate } from './draft.ts'

/**
 * The words to begin with. `{first}` stands for what is known; `[…|…]` is the first of its parts of
 * which everything is known, or nothing.
 */
export const TEMPLATES: Readonly<
  Record<DraftLanguage, Readonly<Record<DraftKind, DraftTemplate>>>
> = {
  en: {
    reconnect: {
      subject: 'How are you, {first}?',
      body: `Hi {first},

[we last talked in {since}, and you came to my mind this week.|you came to my mind this week, and I noticed how long we have not talked.][ I still remember how we met: {met}.][ I see that you are at {organisation} now.]

I would like to hear what you are working on. How are things with you?

All the best
[{me}]`,
    },
    thanks: {
      subject: 'Thank you, {first}',
      body: `Hi {first},

thank you for your time[ in {since}]. What we talked about helped me more than you may think, and I have already begun to use it.

If I can do something for you in return, tell me.

All the best
[{me}]`,
    },
    introduction: {
      subject: 'Would you introduce me to {target}?',
      body: `Hi {first},

[we last talked in {since}, and today I have a question for you.|we have known each other for a while, and today I have a question for you.] I would like to talk to {target}[, {targetRole}], and I believe that you know each other. If you feel good about it, you could pass on the lines below; if not, that is fine, and I thank you all the same.

Could you imagine introducing us?

All the best
[{me}]

– – –

To pass on:

[{me}|A friend of mine] would like to talk to you for 15 minutes[ about your work as {targetRole}]. There is no need to prepare anything, and a no is a good answer too. May I bring you together?`,
    },
    congratulate: {
      subject: 'Congratulations, {first}!',
      body: `Hi {first},

[we last talked in {since}, and now I see your news.|I just saw your news.] Congratulations[ on {organisation}]! I am glad for you, and I hope that the beginning is as good as it sounds.

All the best
[{me}]`,
    },
    'follow-up': {
      subject: 'Did my note reach you, {first}?',
      body: `Hi {first},

[we last talked in {since}, and I wrote to you since then.|I wrote to you a while ago.] Messages get lost, so I ask once more; if it does not fit now, I understand, and I will not write about it again.

Would a short call in the coming weeks suit you?

All the best
[{me}]`,
    },
  },
  de: {
    reconnect: {
      subject: 'Wie geht es dir, {first}?',
      body: `Hallo {first},

[wir haben zuletzt im {since} gesprochen, und diese Woche musste ich an dich denken.|diese Woche musste ich an dich denken, und mir fiel auf, wie lange wir nicht gesprochen haben.][ Ich weiß noch, wie wir uns kennengelernt haben: {met}.][ Wie ich sehe, bist du jetzt bei {organisation}.]

Ich würde gern hören, woran du gerade arbeitest. Wie geht es dir?

Herzliche Grüße
[{me}]`,
    },
    thanks: {
      subject: 'Danke, {first}',
      body: `Hallo {first},

danke für deine Zeit[ im {since}]. Worüber wir gesprochen haben, hat mir mehr geholfen, als du vielleicht denkst, und einiges davon nutze ich schon.

Wenn ich umgekehrt etwas für dich tun kann, sag es mir.

Herzliche Grüße
[{me}]`,
    },
    introduction: {
      subject: 'Würdest du mich {target} vorstellen?',
      body: `Hallo {first},

[wir haben zuletzt im {since} gesprochen, und heute habe ich eine Frage an dich.|wir kennen uns schon eine Weile, und heute habe ich eine Frage an dich.] Ich würde gern mit {target}[ ({targetRole})] sprechen und glaube, dass ihr euch kennt. Wenn du ein gutes Gefühl dabei hast, kannst du die Zeilen unten weitergeben; wenn nicht, ist das völlig in Ordnung, und ich danke dir trotzdem.

Könntest du dir vorstellen, uns bekannt zu machen?

Herzliche Grüße
[{me}]

– – –

Zum Weitergeben:

[{me}|Jemand, den ich gut kenne,] würde gern 15 Minuten mit dir sprechen. Du musst nichts vorbereiten, und ein Nein ist auch eine gute Antwort. Darf ich euch zusammenbringen?`,
    },
    congratulate: {
      subject: 'Glückwunsch, {first}!',
      body: `Hallo {first},

[wir haben zuletzt im {since} gesprochen, und nun sehe ich deine Neuigkeit.|gerade habe ich deine Neuigkeit gesehen.] Herzlichen Glückwunsch[ zu {organisation}]! Ich freue mich für dich und hoffe, dass der Anfang so gut ist, wie er klingt.

Herzliche Grüße
[{me}]`,
    },
    'follow-up': {
      subject: 'Kam meine Nachricht an, {first}?',
      body: `Hallo {first},

[wir haben zuletzt im {since} gesprochen, und seitdem habe ich dir geschrieben.|vor einer Weile habe ich dir geschrieben.] Nachrichten gehen unter, deshalb frage ich einmal nach; wenn es gerade nicht passt, verstehe ich das und schreibe nicht noch einmal deswegen.

Würde dir in den nächsten Wochen ein kurzes Telefonat passen?

Herzliche Grüße
[{me}]`,
    },
  },
  fr: {
    reconnect: {
      subject: 'Comment vas-tu, {first} ?',
      body: `Bonjour {first},

[nous nous sommes parlé en {since}, et j’ai pensé à toi cette semaine.|j’ai pensé à toi cette semaine, et cela fait longtemps que nous ne nous sommes pas parlé.][ Je me souviens encore de notre rencontre : {met}.][ Je vois que tu es maintenant chez {organisation}.]

J’aimerais savoir sur quoi tu travailles. Comment vas-tu ?

Bien à toi
[{me}]`,
    },
    thanks: {
      subject: 'Merci, {first}',
      body: `Bonjour {first},

merci pour le temps que tu m’as donné[ en {since}]. Ce dont nous avons parlé m’a aidé plus que tu ne le penses peut-être, et je m’en sers déjà.

Si je peux faire quelque chose pour toi en retour, dis-le-moi.

Bien à toi
[{me}]`,
    },
    introduction: {
      subject: 'Pourrais-tu me présenter à {target} ?',
      body: `Bonjour {first},

[nous nous sommes parlé en {since}, et aujourd’hui j’ai une question pour toi.|nous nous connaissons depuis un moment, et aujourd’hui j’ai une question pour toi.] J’aimerais parler à {target}[ ({targetRole})], et je crois que vous vous connaissez. Si cela te paraît juste, tu peux transmettre les lignes ci-dessous ; sinon, ce n’est pas grave, et je te remercie tout de même.

Pourrais-tu nous mettre en relation ?

Bien à toi
[{me}]

– – –

À transmettre :

[{me}|Une personne que je connais bien] aimerait te parler quinze minutes. Il n’y a rien à préparer, et un non est aussi une bonne réponse. Puis-je vous mettre en relation ?`,
    },
    congratulate: {
      subject: 'Félicitations, {first} !',
      body: `Bonjour {first},

[nous nous sommes parlé en {since}, et je vois maintenant ta nouvelle.|je viens de voir ta nouvelle.] Félicitations[ pour {organisation}] ! Je m’en réjouis pour toi, et j’espère que le début est aussi beau qu’il en a l’air.

Bien à toi
[{me}]`,
    },
    'follow-up': {
      subject: 'As-tu reçu mon message, {first} ?',
      body: `Bonjour {first},

[nous nous sommes parlé en {since}, et je t’ai écrit depuis.|je t’ai écrit il y a quelque temps.] Les messages se perdent, alors je demande une fois encore ; si ce n’est pas le moment, je comprends, et je n’écrirai plus à ce sujet.

Un court appel dans les semaines à venir te conviendrait-il ?

Bien à toi
[{me}]`,
    },
  },
  es: {
    reconnect: {
      subject: '¿Cómo estás, {first}?',
      body: `Hola, {first}:

[hablamos por última vez en {since}, y esta semana me acordé de ti.|esta semana me acordé de ti, y hace mucho que no hablamos.][ Todavía recuerdo cómo nos conocimos: {met}.][ Veo que ahora estás en {organisation}.]

Me gustaría saber en qué trabajas. ¿Cómo estás?

Un abrazo
[{me}]`,
    },
    thanks: {
      subject: 'Gracias, {first}',
      body: `Hola, {first}:

gracias por tu tiempo[ en {since}]. Lo que hablamos me ayudó más de lo que quizá crees, y ya lo estoy usando.

Si puedo hacer algo por ti a cambio, dímelo.

Un abrazo
[{me}]`,
    },
    introduction: {
      subject: '¿Me presentarías a {target}?',
      body: `Hola, {first}:

[hablamos por última vez en {since}, y hoy tengo una pregunta para ti.|nos conocemos desde hace un tiempo, y hoy tengo una pregunta para ti.] Me gustaría hablar con {target}[ ({targetRole})], y creo que os conocéis. Si te parece bien, puedes pasar las líneas de abajo; si no, no pasa nada, y te lo agradezco igual.

¿Podrías presentarnos?

Un abrazo
[{me}]

– – –

Para reenviar:

[{me}|Una persona que conozco bien] querría hablar contigo quince minutos. No hay que preparar nada, y un no también es una buena respuesta. ¿Puedo poneros en contacto?`,
    },
    congratulate: {
      subject: '¡Enhorabuena, {first}!',
      body: `Hola, {first}:

[hablamos por última vez en {since}, y ahora veo tu noticia.|acabo de ver tu noticia.] ¡Enhorabuena[ por {organisation}]! Me alegro por ti, y espero que el comienzo sea tan bueno como suena.

Un abrazo
[{me}]`,
    },
    'follow-up': {
      subject: '¿Te llegó mi mensaje, {first}?',
      body: `Hola, {first}:

[hablamos por última vez en {since}, y desde entonces te escribí.|te escribí hace un tiempo.] Los mensajes se pierden, así que pregunto una vez más; si ahora no es el momento, lo entiendo, y no volveré a escribir sobre ello.

¿Te vendría bien una llamada corta en las próximas semanas?

Un abrazo
[{me}]`,
    },
  },
}
