import type { RuleBase } from './types.ts';

/** What is said where a draft uses an approved sentence after its date. */
export const EXPIRED: Pick<RuleBase, 'title' | 'message' | 'why' | 'suggestions'> = {
  title: {
    en: 'Approved sentence past its date',
    de: 'Freigegebener Satz nach Ablauf',
    fr: 'Phrase approuvée, date passée',
    es: 'Frase aprobada fuera de fecha',
    pt: 'Frase aprovada fora do prazo',
  },
  message: {
    en: 'This sentence was approved once, and its date has passed.',
    de: 'Dieser Satz war freigegeben, doch seine Frist ist abgelaufen.',
    fr: 'Cette phrase était approuvée, mais sa date est passée.',
    es: 'Esta frase estuvo aprobada, pero su fecha ya pasó.',
    pt: 'Esta frase esteve aprovada, mas o prazo já passou.',
  },
  why: {
    en: 'Its proof may have changed since. Whoever answers for it can say what holds today.',
    de: 'Der Beleg kann sich geändert haben. Wer dafür zuständig ist, weiß, was heute gilt.',
    fr: 'La preuve a pu changer depuis. La personne responsable sait ce qui est valable aujourd’hui.',
    es: 'La prueba puede haber cambiado. Quien responde de ella sabe qué vale hoy.',
    pt: 'A prova pode ter mudado. Quem responde por ela sabe o que vale hoje.',
  },
  suggestions: [
    {
      label: {
        en: 'Ask for the sentence that holds now',
        de: 'Nach dem heute gültigen Satz fragen',
        fr: 'Demander la phrase valable aujourd’hui',
        es: 'Pedir la frase vigente',
        pt: 'Pedir a frase em vigor',
      },
    },
  ],
};
