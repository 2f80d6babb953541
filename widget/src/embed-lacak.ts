import './elements/lacak-aduan/define.ts';
