import { expect, it } from 'vitest';
import { detect } from '../../../core/situation/detect';

it.each([
  ['https://www.reddit.com/api/v1/me', 'reddit', 'other'],
  ['https://mastodon.social/api/v1/timelines/public?limit=20', 'mastodon', 'other'],
  ['https://www.stepstone.de/public-api/v1/candidate/authentication', 'stepstone', 'other'],
  ['https://de.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?keywords=koch', 'linkedin', 'other'],
  ['https://www.linkedin.com/voyager/api/feed/updates', 'linkedin', 'other'],
  ['https://www.linkedin.com/sales-api/salesApiPeopleSearch', 'linkedin', 'other'],
  ['https://x.com/i/api/graphql/abc/HomeTimeline', 'x', 'other'],
  ['https://www.facebook.com/api/graphql/', 'facebook', 'other'],
  ['https://business.facebook.com/api/graphql/', 'facebook', 'other'],
  ['https://ads.telegram.org/api?hash=abc', 'telegram', 'other'],
  ['https://www.instagram.com/p/Cx1a2b3c4d5/?__a=1&__d=dis', 'instagram', 'other'],
  ['https://www.instagram.com/baeckerei.kornhammer/?__a=1', 'instagram', 'other'],
])('what programs read is silent: %s', (url, network, kind) => {
  expect(detect(url)).toEqual({ network, kinds: [kind] });
});

it.each([
  ['https://www.indeed.de/rss?q=koch', 'indeed'],
  ['https://www.stepstone.at/rss/koch-wien.xml', 'stepstone'],
  ['https://stadtwerke.tumblr.com/rss', 'tumblr'],
  ['https://mastodon.social/@erika.rss', 'mastodon'],
  ['https://www.reddit.com/r/handwerk/.rss', 'reddit'],
  ['https://medium.com/feed/@erika', 'medium'],
])('a feed is silent: %s', (url, network) => {
  expect(detect(url)).toEqual({ network, kinds: ['other'] });
});

it.each([
  ['https://www.youtube.com/embed/abcdefghijk', 'youtube'],
  ['https://www.tiktok.com/embed/v2/7560000000000000000', 'tiktok'],
  ['https://www.linkedin.com/embed/feed/update/urn:li:share:7391066787909611521', 'linkedin'],
  ['https://www.instagram.com/p/Cx1a2b3c4d5/embed/', 'instagram'],
  ['https://www.instagram.com/baeckerei.kornhammer/embed/', 'instagram'],
  ['https://www.threads.net/@erika/post/CuX1/embed', 'threads'],
  ['https://mastodon.social/@erika/111291658836418672/embed', 'mastodon'],
  ['https://www.facebook.com/plugins/post.php?href=x', 'facebook'],
  ['https://www.tiktok.com/embed.js', 'tiktok'],
])('what other sites embed is silent: %s', (url, network) => {
  expect(detect(url)).toEqual({ network, kinds: ['other'] });
});

it.each([
  ['https://www.facebook.com/dialog/oauth?client_id=1', 'facebook'],
  ['https://www.facebook.com/v18.0/dialog/oauth?client_id=1', 'facebook'],
  ['https://www.linkedin.com/oauth/v2/authorization?client_id=1', 'linkedin'],
  ['https://x.com/i/oauth2/authorize?client_id=1', 'x'],
  ['https://api.twitter.com/oauth/authenticate?oauth_token=1', 'x'],
  ['https://www.reddit.com/api/v1/authorize?client_id=1', 'reddit'],
  ['https://www.tiktok.com/v2/auth/authorize/', 'tiktok'],
  ['https://mastodon.social/oauth/authorize?client_id=1', 'mastodon'],
  ['https://www.threads.net/oauth/authorize?client_id=1', 'threads'],
  ['https://www.pinterest.de/oauth/?client_id=1', 'pinterest'],
  ['https://secure.indeed.com/oauth/v2/authorize?client_id=1', 'indeed'],
])('the dialogue in which an app asks for access is a login: %s', (url, network) => {
  expect(detect(url)).toEqual({ network, kinds: ['login'] });
});

it.each([
  ['https://www.tumblr.com/oauth/request_token', 'tumblr', 'other'],
  ['https://accounts.snapchat.com/login/oauth2/access_token', 'snapchat', 'other'],
  ['https://mastodon.social/oauth/token', 'mastodon', 'other'],
  ['https://mastodon.social/oauth/authorized_applications', 'mastodon', 'settings'],
  ['https://www.tumblr.com/oauth/apps', 'tumblr', 'settings'],
])('behind it stand an endpoint for programs and the list of the apps: %s', (url, network, kind) => {
  expect(detect(url)).toEqual({ network, kinds: [kind] });
});

it.each([
  ['https://www.instagram.com/explore/tags/api/', 'hashtag'],
  ['https://www.reddit.com/r/embed/comments/abc/frage', 'post'],
  ['https://www.reddit.com/r/oauth/', 'group'],
  ['https://medium.com/tag/api/recommended', 'hashtag'],
  ['https://x.com/hashtag/embed', 'hashtag'],
  ['https://www.linkedin.com/company/api/jobs', 'company'],
  ['https://www.linkedin.com/in/oauth/', 'profile'],
  ['https://www.youtube.com/user/embed', 'profile'],
])('what is called so stays what it is: %s', (url, kind) => {
  expect(detect(url)?.kinds[0]).toBe(kind);
});

it.each([
  ['https://www.linkedin.com/login/de', 'login'],
  ['https://www.xing.com/logout', 'login'],
  ['https://www.tiktok.com/de-DE/signup', 'login'],
  ['https://www.kununu.com/de/register', 'login'],
  ['https://www.threads.com/settings/privacy', 'settings'],
  ['https://www.youtube.com/account', 'settings'],
  ['https://de.indeed.com/account/view', 'settings'],
  ['https://www.facebook.com/help/720355765596405', 'help'],
  ['https://www.pinterest.com/help/', 'help'],
  ['https://www.tiktok.com/feedback/?lang=de', 'help'],
  ['https://www.linkedin.com/legal/user-agreement', 'other'],
  ['https://bsky.app/notifications', 'other'],
  ['https://x.com/privacy', 'other'],
])('a word that every network keeps for itself has the same silent kind on all: %s', (url, kind) => {
  expect(detect(url)?.kinds).toEqual([kind]);
});

it.each([
  ['https://m.youtube.com/#/watch?v=abcdefghijk', 'post'],
  ['https://www.tiktok.com/creator#/upload?scene=creator_center', 'composer'],
  ['https://www.facebook.com/home.php#/photo.php?fbid=1', 'post'],
  ['https://www.facebook.com/muster.gmbh#!/photo.php?fbid=1', 'post'],
])('the page that an app keeps behind its hash counts: %s', (url, kind) => {
  expect(detect(url)?.kinds[0]).toBe(kind);
});
