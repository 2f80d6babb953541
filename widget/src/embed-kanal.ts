import './elements/kanal-resmi/define.ts';
