import type { DefaultTheme as DefaultThemeConfig, Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h, onMounted } from 'vue';
import { MINI_SEARCH } from '../search/options.ts';
import CopyMarkdown from './components/CopyMarkdown.vue';
import DoctorPanel from './components/DoctorPanel.vue';
import HeroProgram from './components/HeroProgram.vue';
import NotFound from './components/NotFound.vue';
import ResultCodeFilter from './components/ResultCodeFilter.vue';
import SigningCalculator from './components/SigningCalculator.vue';
import TryIt from './components/TryIt.vue';
import './style.css';
import './tools.css';

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-image': () => h(HeroProgram),
      'not-found': () => h(NotFound),
      'doc-footer-before': () => h(CopyMarkdown),
    }),
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
