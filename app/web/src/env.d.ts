import 'vue-router';
import type { Component } from 'vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's name: navigation, breadcrumb and window title show it. */
    title?: string;
    /** Pages that nobody has to sign in for. */
    open?: boolean;
    /** Permission code without which the page does not exist for the reader; of several, any one. */
    permission?: string | readonly string[];
    /** Name of the page above, for the breadcrumb. */
    parent?: string;
    /** Present when the page has its own entry in the side navigation. */
    nav?: NavEntry;
  }
}

export interface NavEntry {
  group: 'desk' | 'time' | 'rules' | 'processes' | 'administration';
  order: number;
  icon: Component;
  /** Second key after `g`, one letter. */
  shortcut?: string;
}
