import type { LineRule } from './rule';

/** Words that only a page's own controls put together. */
const CONTROLS = new Set(
  `share shares sharing tweet tweets retweet email e-mail print copy link links url facebook twitter linkedin whatsapp
  messenger telegram instagram youtube pinterest reddit flipboard tiktok viber threads mastodon bluesky wechat weibo rss
  subscribe unsubscribe subscribed log login logout register registration sign signin signup newsletter newsletters comment
  comments commenting reply replies like likes bookmark menu search skip navigation newsfeed feed loader loading load chat
  chats notification notifications toggle close cookies cookie accept advertisement advertisements advertising ad ads
  sponsored promoted listen read watch view views viewed popular trending recommended recommendations related more gallery
  slideshow next previous back top home participate discussion discussions join app download downloads account profile
  follow save saved gift font post username password captcha tags topics widget playlist autoplay mute unmute fullscreen
  fact-check homepage sitemap archive archives latest donate premium exclusive subscriber subscribers reprints permissions
  license reuse translate e-edition epaper e-paper reject preferences consent invalid forgot password powered disqus taboola
  outbrain shop tickets trial login edition`.split(/\s+/),
);

/** Words that may stand between them. */
const JOINTS = new Set(
  `to the in on a an this that these for of or and with via by your you our us we it its is be can must will below above
  here now all article articles story stories page pages site website content contents main min mins minute minutes sec new
  no not yet open show hide social network networks media friend friends later first please need have has been are up out
  from about how what free get my me other others item items section sections headline headlines news live today button choices choice settings manage create select change language vote poll support report correction
  error offer buy book member members paper ok
  options option enter add write leave view be the see only also as at most best editors editor's picks pick x im sms i'm`.split(
    /\s+/,
  ),
);

const MOST_WORDS = 12;

/** Buttons and prompts made of nothing but the words of controls: "Share on Facebook | Copy link", "log in or register". */
export const controlsRule: LineRule = {
  name: 'controls',
  test({ words }) {
    if (words.length === 0 || words.length > MOST_WORDS) return false;
    if (!words.some((word) => CONTROLS.has(word))) return false;
    return words.every((word) => CONTROLS.has(word) || JOINTS.has(word) || /^\d+$/.test(word) || word.length === 1);
  },
};
