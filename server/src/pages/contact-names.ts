import type { Contact } from '@kotak-aduan/api-client/schemas';

export const contactNames: Readonly<Record<Contact['kind'], string>> = { whatsapp: 'WhatsApp', phone: 'telepon', email: 'email', social: 'akun media sosial' };
