import {
  type DefaultTheme as DefaultThemeConfig,
  dataSymbol,
  type Theme,
  useData,
} from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { computed, defineComponent, h, onMounted, provide } from 'vue';
import { isTranslated } from '../navigation.ts';
import { MINI_SEARCH } from '../search/options.ts';
import CopyMarkdown from './components/CopyMarkdown.vue';
import DoctorPanel from './components/DoctorPanel.vue';
import HeroProgram from './components/HeroProgram.vue';
import NotFound from './components/NotFound.vue';
import OutdatedNotice from './components/OutdatedNotice.vue';
import ResultCodeFilter from './components/ResultCodeFilter.vue';
import SigningCalculator from './components/SigningCalculator.vue';
import TryIt from './components/TryIt.vue';
import './style.css';
import './tools.css';

/** The theme's layout; its language menu stays on the page where the page exists in both languages. */
const Layout = defineComponent(() => {
  const data = useData<DefaultThemeConfig.Config>();
  const theme = computed(() => {
    const address = `/${data.page.value.relativePath.replace(/\.md$/, '')}`;
    const i18nRouting = address.startsWith('/zh-HK/') || isTranslated(address);
    return { ...data.theme.value, i18nRouting };
  });
  provide(dataSymbol, { ...data, theme });
  return () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-image': () => h(HeroProgram),
      'not-found': () => h(NotFound),
      'doc-before': () => h(OutdatedNotice),
      'doc-footer-before': () => h(CopyMarkdown),
    });
});

export default {
  extends: DefaultTheme,
  Layout,
  setup: () => {
    // What one reads on the button must be part of its name; style.css draws the shortcut instead.
    onMounted(() => {
      const key = document.querySelector('.DocSearch-Button-Key:last-child');
      if (key) key.textContent = '';
    });
  },
  enhanceApp: ({ app, siteData }) => {
    const { search } = siteData.value.themeConfig as DefaultThemeConfig.Config;
    if (search?.provider === 'local' && search.options) search.options.miniSearch = MINI_SEARCH;
    app.component('DoctorPanel', DoctorPanel);
    app.component('ResultCodeFilter', ResultCodeFilter);
    app.component('SigningCalculator', SigningCalculator);
    app.component('TryIt', TryIt);
  },
} satisfies Theme;
