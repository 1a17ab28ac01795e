import type { ComponentChild } from 'preact';

/** What has to be clicked in the row of the extension: a pin, an eye, a gear. */
const SECOND_CLICK: Readonly<Record<'chrome' | 'edge' | 'firefox', ComponentChild>> = {
  chrome: <path d="M6 2h4l-.5 4.5L12 9v1H4V9l2.5-2.5zM8 10v4.5" />,
  edge: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  firefox: (
    <>
      <circle cx="8" cy="8" r="2" />
      <circle cx="8" cy="8" r="4.5" />
      <circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.51" />
    </>
  ),
};

/** The two places to click, drawn small: the puzzle piece in the toolbar, then the mark in the extension's row. */
export function PinPicture({ browser }: { browser: 'chrome' | 'edge' | 'firefox' }) {
  return (
    <svg class="pin-picture" viewBox="0 0 240 106" aria-hidden="true" focusable="false">
      <rect class="pin-frame" x="1" y="1" width="238" height="32" rx="6" />
      <rect class="pin-shade" x="10" y="9" width="160" height="16" rx="8" />
      <g class="pin-target" transform="translate(184 9)">
        <path d="M2 4.5h3.4a1.7 1.7 0 1 1 3.2 0H12v3.6a1.7 1.7 0 1 1 0 3.2V15H2v-3.7a1.7 1.7 0 1 0 0-3.2z" />
      </g>
      <Step x={212} y={17} number={1} />
      <rect class="pin-frame" x="64" y="41" width="175" height="64" rx="6" />
      <rect class="pin-shade" x="76" y="52" width="13" height="13" rx="3" />
      <rect class="pin-shade" x="96" y="55" width="62" height="7" rx="3.5" />
      <rect class="pin-own" x="76" y="79" width="13" height="13" rx="3" />
      <text class="pin-name" x="96" y="90">
        Leitfaden
      </text>
      <g class="pin-target" transform="translate(184 77)">
        {SECOND_CLICK[browser]}
      </g>
      <Step x={212} y={85} number={2} />
    </svg>
  );
}

function Step({ x, y, number }: { x: number; y: number; number: number }) {
  return (
    <>
      <circle class="pin-step" cx={x} cy={y} r="8" />
      <text class="pin-number" x={x} y={y + 3.6} text-anchor="middle">
        {number}
      </text>
    </>
  );
}
