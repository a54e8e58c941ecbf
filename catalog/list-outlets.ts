import { type OutletDefinition, type OutletInput, parseOutlet } from './definition.ts'
import { knownOwners } from './known-owners.ts'
import { the1pezeshk } from './outlets/1pezeshk.ts'
import { the24Ae } from './outlets/24-ae.ts'
import { aftabnews } from './outlets/aftabnews.ts'
import { akhbarelyom } from './outlets/akhbarelyom.ts'
import { alJazirah } from './outlets/al-jazirah.ts'
import { alakhbarMr } from './outlets/alakhbar-mr.ts'
import { alalam } from './outlets/alalam.ts'
import { alarabQa } from './outlets/alarab-qa.ts'
import { alarabiya } from './outlets/alarabiya.ts'
import { albaathYe } from './outlets/albaath-ye.ts'
import { albayan } from './outlets/albayan.ts'
import { alchourouk } from './outlets/alchourouk.ts'
import { alef } from './outlets/alef.ts'
import { aleqtisadiah } from './outlets/aleqtisadiah.ts'
import { aljazeera } from './outlets/aljazeera.ts'
import { alkhaleej } from './outlets/alkhaleej.ts'
import { almada } from './outlets/almada.ts'
import { almadenah } from './outlets/almadenah.ts'
import { almadina } from './outlets/almadina.ts'
import { almasra } from './outlets/almasra.ts'
import { almasryAlyoum } from './outlets/almasry-alyoum.ts'
import { alqudsAlarabi } from './outlets/alquds-alarabi.ts'
import { alqudsPs } from './outlets/alquds-ps.ts'
import { alrai } from './outlets/alrai.ts'
import { alraiMedia } from './outlets/alrai-media.ts'
import { alsabaah } from './outlets/alsabaah.ts'
import { alsahwa } from './outlets/alsahwa.ts'
import { althawraYe } from './outlets/althawra-ye.ts'
import { alwafd } from './outlets/alwafd.ts'
import { alwatanOman } from './outlets/alwatan-oman.ts'
import { alyaum } from './outlets/alyaum.ts'
import { ana } from './outlets/ana.ts'
import { anadoluArabic } from './outlets/anadolu-arabic.ts'
import { arabi21 } from './outlets/arabi21.ts'
import { armanEMelli } from './outlets/arman-e-melli.ts'
import { arya } from './outlets/arya.ts'
import { asharq } from './outlets/asharq.ts'
import { asharqAlAwsat } from './outlets/asharq-al-awsat.ts'
import { asriran } from './outlets/asriran.ts'
import { assabah } from './outlets/assabah.ts'
import { assabeel } from './outlets/assabeel.ts'
import { azzaman } from './outlets/azzaman.ts'
import { bbcArabic } from './outlets/bbc-arabic.ts'
import { bbcPersian } from './outlets/bbc-persian.ts'
import { beirutObserver } from './outlets/beirut-observer.ts'
import { bna } from './outlets/bna.ts'
import { borna } from './outlets/borna.ts'
import { boursenews } from './outlets/boursenews.ts'
import { bultan } from './outlets/bultan.ts'
import { cnnArabic } from './outlets/cnn-arabic.ts'
import { defapress } from './outlets/defapress.ts'
import { didar } from './outlets/didar.ts'
import { donyaEEqtesad } from './outlets/donya-e-eqtesad.ts'
import { dwArabic } from './outlets/dw-arabic.ts'
import { ecoiran } from './outlets/ecoiran.ts'
import { eghtesadOnline } from './outlets/eghtesad-online.ts'
import { eghtesadnews } from './outlets/eghtesadnews.ts'
import { elkhabar } from './outlets/elkhabar.ts'
import { etemadOnline } from './outlets/etemad-online.ts'
import { ettelaat } from './outlets/ettelaat.ts'
import { euronewsPersian } from './outlets/euronews-persian.ts'
import { faradeed } from './outlets/faradeed.ts'
import { fararu } from './outlets/fararu.ts'
import { fardanews } from './outlets/fardanews.ts'
import { fars } from './outlets/fars.ts'
import { france24Arabic } from './outlets/france24-arabic.ts'
import { halaJordan } from './outlets/hala-jordan.ts'
import { hamMihan } from './outlets/ham-mihan.ts'
import { hamshahriOnline } from './outlets/hamshahri-online.ts'
import { hawzah } from './outlets/hawzah.ts'
import { hespress } from './outlets/hespress.ts'
import { ibna } from './outlets/ibna.ts'
import { icana } from './outlets/icana.ts'
import { ilna } from './outlets/ilna.ts'
import { imna } from './outlets/imna.ts'
import { independentArabia } from './outlets/independent-arabia.ts'
import { independentPersian } from './outlets/independent-persian.ts'
import { iqna } from './outlets/iqna.ts'
import { iraqiMediaNetwork } from './outlets/iraqi-media-network.ts'
import { iribnews } from './outlets/iribnews.ts'
import { irinn } from './outlets/irinn.ts'
import { irna } from './outlets/irna.ts'
import { iscanews } from './outlets/iscanews.ts'
import { isna } from './outlets/isna.ts'
import { jahanNews } from './outlets/jahan-news.ts'
import { jamEJam } from './outlets/jam-e-jam.ts'
import { javan } from './outlets/javan.ts'
import { kayhan } from './outlets/kayhan.ts'
import { khabarFori } from './outlets/khabar-fori.ts'
import { khabarOnline } from './outlets/khabar-online.ts'
import { khabarVarzeshi } from './outlets/khabar-varzeshi.ts'
import { khordad } from './outlets/khordad.ts'
import { lbci } from './outlets/lbci.ts'
import { magiran } from './outlets/magiran.ts'
import { map } from './outlets/map.ts'
import { mashregh } from './outlets/mashregh.ts'
import { mehr } from './outlets/mehr.ts'
import { mizan } from './outlets/mizan.ts'
import { mojnews } from './outlets/mojnews.ts'
import { nile } from './outlets/nile.ts'
import { omanNewsAgency } from './outlets/oman-news-agency.ts'
import { parsine } from './outlets/parsine.ts'
import { qna } from './outlets/qna.ts'
import { qudsOnline } from './outlets/quds-online.ts'
import { rahbordEMoaser } from './outlets/rahbord-e-moaser.ts'
import { raiAlYoum } from './outlets/rai-al-youm.ts'
import { rasa } from './outlets/rasa.ts'
import { rokna } from './outlets/rokna.ts'
import { rtArabic } from './outlets/rt-arabic.ts'
import { sadaElbaladTv } from './outlets/sada-elbalad-tv.ts'
import { sahafi } from './outlets/sahafi.ts'
import { salamat } from './outlets/salamat.ts'
import { sana } from './outlets/sana.ts'
import { serat } from './outlets/serat.ts'
import { shabestan } from './outlets/shabestan.ts'
import { shabiba } from './outlets/shabiba.ts'
import { shafaqnaFa } from './outlets/shafaqna-fa.ts'
import { shahrara } from './outlets/shahrara.ts'
import { shana } from './outlets/shana.ts'
import { shargh } from './outlets/shargh.ts'
import { shoraGc } from './outlets/shora-gc.ts'
import { skyNewsArabia } from './outlets/sky-news-arabia.ts'
import { snn } from './outlets/snn.ts'
import { sputnikArabic } from './outlets/sputnik-arabic.ts'
import { sputnikPersian } from './outlets/sputnik-persian.ts'
import { tabnak } from './outlets/tabnak.ts'
import { tasnim } from './outlets/tasnim.ts'
import { thawraSy } from './outlets/thawra-sy.ts'
import { varzesh3 } from './outlets/varzesh3.ts'
import { wadaq } from './outlets/wadaq.ts'
import { webangah } from './outlets/webangah.ts'
import { yjc } from './outlets/yjc.ts'
import { youm7 } from './outlets/youm7.ts'

const outlets: OutletInput[] = [
  the1pezeshk,
  the24Ae,
  aftabnews,
  akhbarelyom,
  alJazirah,
  alakhbarMr,
  alalam,
  alarabQa,
  alarabiya,
  albaathYe,
  albayan,
  alchourouk,
  alef,
  aleqtisadiah,
  aljazeera,
  alkhaleej,
  almada,
  almadenah,
  almadina,
  almasra,
  almasryAlyoum,
  alqudsAlarabi,
  alqudsPs,
  alrai,
  alraiMedia,
  alsabaah,
  alsahwa,
  althawraYe,
  alwafd,
  alwatanOman,
  alyaum,
  ana,
  anadoluArabic,
  arabi21,
  armanEMelli,
  arya,
  asharq,
  asharqAlAwsat,
  asriran,
  assabah,
  assabeel,
  azzaman,
  bbcArabic,
  bbcPersian,
  beirutObserver,
  bna,
  borna,
  boursenews,
  bultan,
  cnnArabic,
  defapress,
  didar,
  donyaEEqtesad,
  dwArabic,
  ecoiran,
  eghtesadOnline,
  eghtesadnews,
  elkhabar,
  etemadOnline,
  ettelaat,
  euronewsPersian,
  faradeed,
  fararu,
  fardanews,
  fars,
  france24Arabic,
  halaJordan,
  hamMihan,
  hamshahriOnline,
  hawzah,
  hespress,
  ibna,
  icana,
  ilna,
  imna,
  independentArabia,
  independentPersian,
  iqna,
  iraqiMediaNetwork,
  iribnews,
  irinn,
  irna,
  iscanews,
  isna,
  jahanNews,
  jamEJam,
  javan,
  kayhan,
  khabarFori,
  khabarOnline,
  khabarVarzeshi,
  khordad,
  lbci,
  magiran,
  map,
  mashregh,
  mehr,
  mizan,
  mojnews,
  nile,
  omanNewsAgency,
  parsine,
  qna,
  qudsOnline,
  rahbordEMoaser,
  raiAlYoum,
  rasa,
  rokna,
  rtArabic,
  sadaElbaladTv,
  sahafi,
  salamat,
  sana,
  serat,
  shabestan,
  shabiba,
  shafaqnaFa,
  shahrara,
  shana,
  shargh,
  shoraGc,
  skyNewsArabia,
  snn,
  sputnikArabic,
  sputnikPersian,
  tabnak,
  tasnim,
  thawraSy,
  varzesh3,
  wadaq,
  webangah,
  yjc,
  youm7,
]

/** The outlets that Rasad ships, by slug; each checked by the schema. Throws if one is wrong, with its name and field. */
export function listCatalogOutlets(): OutletDefinition[] {
  return outlets.map((outlet) => parseOutlet({ ...outlet, ...(knownOwners[outlet.slug] ? { ownership: knownOwners[outlet.slug] } : {}) }))
}
