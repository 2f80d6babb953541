/** WhatsApp's own link to a number with words in its field, which nobody has sent yet. */
export function whatsappHref(number: string, text: string): string {
  return `https://wa.me/${number}?text=${encodeURIComponent(text)}`;
}
