/**
 * Sends for the pane without making the page wait: a script that the page waits for holds back `Office.onReady`, and with it
 * every formula. The commands are no part of it, because Excel may open the page for no other reason than to run one.
 */
void import(/* webpackChunkName: "pane" */ "./taskpane");
