import type { NuxtUIOptions } from '@nuxt/ui/vite'

/** How the library's components look here; the colours named are those of `styles/theme.css`. */
export const theme = {
  colors: {
    primary: 'aubergine',
    secondary: 'aubergine',
    success: 'aubergine',
    info: 'aubergine',
    warning: 'ochre',
    error: 'brick',
    neutral: 'stone',
  },
  button: { variants: { size: { md: { leadingIcon: 'size-4', trailingIcon: 'size-4' } } } },
  // One shadow, for what floats; a scrim of the paper's own warmth.
  modal: {
    slots: { content: 'shadow-(--shadow) ring-(--line)' },
    variants: { overlay: { true: { overlay: 'bg-(--scrim)' } } },
  },
  commandPalette: {
    slots: {
      item: 'items-center',
      itemLeadingIcon: 'size-4',
      label: 'text-xs font-normal text-muted',
    },
    variants: {
      active: { false: { item: 'data-highlighted:not-data-disabled:before:bg-accented/60' } },
    },
  },
  toaster: { slots: { viewport: 'sm:w-[380px]' } },
  toast: {
    slots: {
      root: 'items-center px-3 py-2 shadow-(--shadow) ring-(--line)',
      title: 'text-sm font-normal line-clamp-2',
    },
  },
} satisfies NuxtUIOptions['ui']
