import './elements/kotak-aduan/define.ts';
