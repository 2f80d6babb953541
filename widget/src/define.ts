// For npm: registers all elements that an agency's page may use.
import './elements/kotak-aduan/define.ts';
import './elements/lacak-aduan/define.ts';
import './elements/kanal-resmi/define.ts';
