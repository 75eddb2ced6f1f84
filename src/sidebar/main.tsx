import { render } from 'preact';

const root = document.getElementById('wizard');
if (root) render(<h1>Goal wizard</h1>, root);
