import { test } from 'node:test';
import { useServerAndBrowser } from './use-server-and-browser.ts';

const product = useServerAndBrowser();

test('with the line cut, before the complaint is sent as well as after, QR, picture and short proof are there', async () => {
  const page = await product.newPage();
  await page.goto(`${product.origin()}/bingkai`);
  await page.getByRole('textbox', { name: 'Ada apa, di mana, dan sejak kapan?' }).fill('Lampu jalan di depan pasar mati.');
  await page.getByLabel('Alamat atau patokan').fill('depan pasar');
  await page.getByText(/Tersimpan di/).waitFor();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByRole('heading', { name: 'Belum terkirim, tapi sudah kami simpan' }).waitFor();
  await page.getByRole('img', { name: /^Kode QR/ }).waitFor();
  await page.getByRole('button', { name: 'Jadikan gambar' }).click();
  await page.getByRole('img', { name: 'Gambar berisi kode lacak Anda' }).waitFor();

  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Aduan Anda sudah kami terima' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('img', { name: /^Kode QR/ }).waitFor();
  await page.getByText('Bukti aduan', { exact: true }).click();
  await page.locator('.proof').getByRole('button', { name: 'Jadikan gambar' }).click();
  await page.getByRole('img', { name: 'Gambar bukti aduan' }).waitFor();
});
