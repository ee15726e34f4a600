// SPDX-License-Identifier: Apache-2.0
// Asks for the visitor's position when they want it on the map, and never before.
(function () {
    'use strict';

    const north = -17;
    const west = 176;
    const degreesHigh = 3;
    const degreesWide = 5;
    const button = document.getElementById('locate');
    const place = document.getElementById('position');

    function say(state, values) {
        const sentence = place.dataset[state];
        place.dataset.state = state;
        place.textContent = values ? sentence.replace('{latitude}', values.latitude.toFixed(2))
            .replace('{longitude}', values.longitude.toFixed(2)) : sentence;
    }

    function show(position) {
        const { latitude, longitude } = position.coords;
        const across = (longitude - west) / degreesWide;
        const down = (north - latitude) / degreesHigh;
        const isOnMap = across >= 0 && across <= 1 && down >= 0 && down <= 1;
        const map = document.getElementById('map').viewBox.baseVal;
        const mark = document.getElementById('here');
        mark.setAttribute('visibility', isOnMap ? 'visible' : 'hidden');
        mark.setAttribute('cx', String(across * map.width));
        mark.setAttribute('cy', String(down * map.height));
        say(isOnMap ? 'found' : 'outside', { latitude, longitude });
    }

    button.addEventListener('click', () => {
        say('searching');
        navigator.geolocation.getCurrentPosition(show,
            (problem) => say(problem.code === problem.PERMISSION_DENIED ? 'denied' : 'unavailable'));
    });
}());
