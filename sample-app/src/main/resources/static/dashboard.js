// What the server renders is the page; this only tells whether it is live, says aloud what happened,
// and leaves a part alone while somebody writes or downloads in it.
const live = document.getElementById('live');

function connected(yes) {
	live.textContent = yes ? live.dataset.live : live.dataset.lost;
	live.className = 'pill ' + (yes ? 'good' : 'bad');
}

document.body.addEventListener('htmx:sseOpen', (event) => event.target === document.body && connected(true));
document.body.addEventListener('htmx:sseError', (event) => event.target === document.body && connected(false));

document.body.addEventListener('htmx:sseMessage', (event) => {
	const text = event.detail?.data;
	if (text && event.target.id === 'activity') {
		document.getElementById('heard').textContent = text;
	}
});

document.body.addEventListener('htmx:beforeSwap', (event) => {
	const part = event.detail.target;
	if (part.matches('section, main') && part.querySelector('details[open], .download')) {
		event.detail.shouldSwap = false;
	}
});
