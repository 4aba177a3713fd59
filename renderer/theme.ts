import type { NuxtUIOptions } from '@nuxt/ui/vite'

/** How the library's components look here; the colours named are those of `styles/main.css`. */
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
} satisfies NuxtUIOptions['ui']
