import './elements/lacak-aduan-view/define.ts';
