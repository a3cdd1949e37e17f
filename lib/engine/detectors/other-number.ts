/** Words right before a number that say what else it is. */
const OTHER_NUMBER =
  /(?<![\p{L}\p{N}])(?:order|orders|tracking|parcel|package|shipment|consignment|waybill|imei|imsi|iccid|meid|serial|invoice|receipt|ticket|booking|reservation|reference|ref|barcode|ean|gtin|isbn|sku|lot|batch|meter|policy|contract|sendung\p{L}*|paket\p{L}*|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|seriennummer|s[ée]rie|serie|z[äa]hler\p{L}*|vertrag\p{L}*|commande|colis|suivi|facture|pedido|env[íi]o|seguimiento|factura|encomenda|rastreio|fatura)(?![\p{L}])(?:n[or]\.|[^.!?;\n]){0,24}$/u;
const BEFORE = 48;

/** The words that name the number at `at` as something that anyone may see; empty where none do. */
export function otherNumberBefore(text: string, at: number): string {
  return OTHER_NUMBER.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0] ?? '';
}
