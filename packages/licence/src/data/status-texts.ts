import type { Localized } from '@communaux/report'

/** What is said of a licence against the French list. It tells what the list says; people decide. */
export const STATUS_LABELS: Readonly<Record<'listed' | 'family' | 'homologated' | 'not-listed' | 'unknown', Localized>> = {
  listed: { fr: 'sur la liste de data.gouv.fr', en: 'on the data.gouv.fr list' },
  family: { fr: 'famille citée, autre version', en: 'named family, other version' },
  homologated: { fr: 'homologuée pour un périmètre', en: 'approved for a scope' },
  'not-listed': { fr: 'hors de la liste de data.gouv.fr', en: 'not on the data.gouv.fr list' },
  unknown: { fr: 'statut inconnu', en: 'status unknown' },
}

export const STATUS_TEXTS: Readonly<Record<StatusText, Localized>> = {
  listed: {
    fr: '« {licence} » figure sur la liste de data.gouv.fr consultée le {date}.',
    en: '“{licence}” is on the data.gouv.fr list consulted on {date}.',
  },
  listedForDataToo: {
    fr: '« {licence} » figure sur la liste de data.gouv.fr consultée le {date}, au titre des informations publiques. Sur du code, elle ne dit rien des brevets ni du code source.',
    en: '“{licence}” is on the data.gouv.fr list consulted on {date}, for public information. On code, it says nothing of patents or source code.',
  },
  family: {
    fr: '« {licence} » est d’une famille que cite l’article D323-2-1 ({family}), dans une autre version que celle de la liste de data.gouv.fr consultée le {date} : {prefer}.',
    en: '“{licence}” belongs to a family that article D323-2-1 names ({family}), in another version than that of the data.gouv.fr list consulted on {date}: {prefer}.',
  },
  variant: {
    fr: '« {licence} » part d’une licence de la liste de data.gouv.fr consultée le {date} ({prefer}), avec une exception ou d’autres versions : la liste ne la cite pas sous cette forme.',
    en: '“{licence}” starts from a licence of the data.gouv.fr list consulted on {date} ({prefer}), with an exception or other versions: the list does not name it in this form.',
  },
  homologated: {
    fr: '« {licence} » est homologuée pour un seul périmètre ({scope}), jusqu’au {until}. Hors de ce périmètre, elle n’est pas sur la liste de data.gouv.fr consultée le {date}.',
    en: '“{licence}” is approved for one scope only ({scope}), until {until}. Beyond that scope it is not on the data.gouv.fr list consulted on {date}.',
  },
  notListed: {
    fr: '« {licence} » est hors de la liste de data.gouv.fr consultée le {date}. Pour ce que la collectivité publie elle-même en réutilisation gratuite, l’article D323-2-2 prévoit une homologation préalable.',
    en: '“{licence}” is not on the data.gouv.fr list consulted on {date}. For what the public body itself publishes for free reuse, article D323-2-2 provides for prior approval.',
  },
  expired: {
    fr: '« {licence} » est hors de la liste de data.gouv.fr consultée le {date}. Une homologation ({scope}) a pris fin le {until}.',
    en: '“{licence}” is not on the data.gouv.fr list consulted on {date}. An approval ({scope}) ended on {until}.',
  },
  otherKind: {
    fr: '« {licence} » figure sur la liste de data.gouv.fr consultée le {date} pour {other}, pas pour {this}.',
    en: '“{licence}” is on the data.gouv.fr list consulted on {date} for {other}, not for {this}.',
  },
  unknown: {
    fr: 'La licence n’est pas reconnue : rien ne peut être dit au regard de la liste de data.gouv.fr consultée le {date}.',
    en: 'The licence is not recognised: nothing can be said against the data.gouv.fr list consulted on {date}.',
  },
}

export type StatusText = 'listed' | 'listedForDataToo' | 'family' | 'variant' | 'homologated' | 'notListed' | 'expired' | 'otherKind' | 'unknown'

export const KIND_NAMES: Readonly<Record<'data' | 'software', Localized>> = {
  data: { fr: 'les données', en: 'data' },
  software: { fr: 'les logiciels', en: 'software' },
}
