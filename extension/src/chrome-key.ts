/**
 * The public half of the key pair that fixes the extension's id in Chrome, so that a server can list it. The private half was never kept:
 * whoever publishes in a store gets a key there, and changes this line and extension-id.json with it.
 */
export const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuAMRVOQXgjCowxhM1r2IKNsp4/foBMbsozGpZgJf7mHgkpqhkAROv/Hskt2BYJ73eUZW7mZe1WgjSm8vZSO2M6yF1TGT2/fHB8SpNXn5P8ZMx/40wFm80FDY18v6XvDN3R1uhShlew/YeqQkOBhoB/x3oXNdA2oudys9fbGjKSFLSezTQR6kM/4c0PUaMycHgB9dseiQzc77Fq1G9E0RjQA/RFX4IwjKDD5/w5gFMzFC29BSJ3PlbWh8FlzXv2Vy7ONULWVVUW1mMK/5XqizLTEkRvLZv/fYIFAkSE/5rdLZwHSXr82+KcyOnlAPgGLeRg/Tf1VcAVzO/3B7Cff3hwIDAQAB';
