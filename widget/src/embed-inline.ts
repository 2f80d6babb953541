import './elements/kotak-aduan-form/define.ts';
