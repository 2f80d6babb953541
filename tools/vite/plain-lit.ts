import type { Plugin } from 'vite';

type Cut = readonly [from: string, to: string];

/**
 * What the citizens' elements never use of Lit, as its published files say it: properties that are written back as attributes or have a type,
 * decorators' metadata, style sheets made of parts, SVG and MathML templates, options of listeners, what other scripts may ask of it on the page. Half a kilobyte of
 * each box; the desk and the extension have Lit as it is.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'css-tag.js': [
    // Each of our style sheets is one literal; the build refuses another (style-hashes.ts).
    ['const o=1===t.length?t[0]:e.reduce(', 'const o=t[0];0&&e.reduce('],
    [',o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");', ',0)throw 0;'],
    ['c=e?t=>t:t=>t instanceof CSSStyleSheet?', 'c=t=>t,unused=t=>t instanceof CSSStyleSheet?'],
  ],
  'reactive-element.js': [
    ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},', ''],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return t',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;', ',h=u;'],
    // Nothing inherited: what some libraries write into every object would be read as a descriptor's `value`, or as a property's `attribute`.
    ['return{get:e,set(s){', 'return{__proto__:null,get:e,set(s){'],
    ['this.createProperty(i,t[i])', 'this.createProperty(i,{__proto__:null,...t[i]})'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html.js': [
    // Each of our scripts has a Lit of its own, and a page's Trusted Types may let one policy of a name be made: they share it. Its name is ours
    // first, so that the page's own Lit finds `lit-html` free; where neither may be made, `defineDrawn` finds out whether one is needed.
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s?s[Symbol.for("kotak-aduan")]??=(()=>{for(const t of["kotak-aduan","lit-html"])try{return s.createPolicy(t,{createHTML:t=>t})}catch{}})():void 0',
    ],
    // Our listeners are functions. As options they would be read for `signal` and `once`, which some libraries write into every object.
    ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&', 'e=t===A&&s!==A,h=t!==A&&s===A;e&&'],
    ['this.element.removeEventListener(this.name,this,s)', 'this.element.removeEventListener(this.name,this)'],
    ['this.element.addEventListener(this.name,this,t)', 'this.element.addEventListener(this.name,this)'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ],
};

export function plainLit(): Plugin {
  return {
    name: 'plain-lit',
    enforce: 'pre',
    transform(code, id) {
      const name = /\/node_modules\/(?:@lit\/reactive-element|lit-html)\/([\w-]+\.js)$/.exec(id)?.[1] ?? '';
      return cuts[name]?.reduce((plain, [from, to]) => {
        if (!plain.includes(from)) throw new Error(`Lit's ${name} is not what it was: look again at what plain-lit takes out (${from})`);
        return plain.replace(from, () => to);
      }, code);
    },
  };
}
