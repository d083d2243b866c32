"use strict";
exports.id = 804;
exports.ids = [804];
exports.modules = {

/***/ 60021:
/***/ ((module) => {



module.exports = ({onlyFirst = false} = {}) => {
	const pattern = [
		'[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)',
		'(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))'
	].join('|');

	return new RegExp(pattern, onlyFirst ? undefined : 'g');
};


/***/ }),

/***/ 50872:
/***/ ((module) => {



module.exports = function () {
  // https://mths.be/emoji
  return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
};


/***/ }),

/***/ 4519:
/***/ ((module) => {

/* eslint-disable yoda */


const isFullwidthCodePoint = codePoint => {
	if (Number.isNaN(codePoint)) {
		return false;
	}

	// Code points are derived from:
	// http://www.unix.org/Public/UNIDATA/EastAsianWidth.txt
	if (
		codePoint >= 0x1100 && (
			codePoint <= 0x115F || // Hangul Jamo
			codePoint === 0x2329 || // LEFT-POINTING ANGLE BRACKET
			codePoint === 0x232A || // RIGHT-POINTING ANGLE BRACKET
			// CJK Radicals Supplement .. Enclosed CJK Letters and Months
			(0x2E80 <= codePoint && codePoint <= 0x3247 && codePoint !== 0x303F) ||
			// Enclosed CJK Letters and Months .. CJK Unified Ideographs Extension A
			(0x3250 <= codePoint && codePoint <= 0x4DBF) ||
			// CJK Unified Ideographs .. Yi Radicals
			(0x4E00 <= codePoint && codePoint <= 0xA4C6) ||
			// Hangul Jamo Extended-A
			(0xA960 <= codePoint && codePoint <= 0xA97C) ||
			// Hangul Syllables
			(0xAC00 <= codePoint && codePoint <= 0xD7A3) ||
			// CJK Compatibility Ideographs
			(0xF900 <= codePoint && codePoint <= 0xFAFF) ||
			// Vertical Forms
			(0xFE10 <= codePoint && codePoint <= 0xFE19) ||
			// CJK Compatibility Forms .. Small Form Variants
			(0xFE30 <= codePoint && codePoint <= 0xFE6B) ||
			// Halfwidth and Fullwidth Forms
			(0xFF01 <= codePoint && codePoint <= 0xFF60) ||
			(0xFFE0 <= codePoint && codePoint <= 0xFFE6) ||
			// Kana Supplement
			(0x1B000 <= codePoint && codePoint <= 0x1B001) ||
			// Enclosed Ideographic Supplement
			(0x1F200 <= codePoint && codePoint <= 0x1F251) ||
			// CJK Unified Ideographs Extension B .. Tertiary Ideographic Plane
			(0x20000 <= codePoint && codePoint <= 0x3FFFD)
		)
	) {
		return true;
	}

	return false;
};

module.exports = isFullwidthCodePoint;
module.exports["default"] = isFullwidthCodePoint;


/***/ }),

/***/ 60060:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const stripAnsi = __webpack_require__(13958);
const isFullwidthCodePoint = __webpack_require__(4519);
const emojiRegex = __webpack_require__(50872);

const stringWidth = string => {
	if (typeof string !== 'string' || string.length === 0) {
		return 0;
	}

	string = stripAnsi(string);

	if (string.length === 0) {
		return 0;
	}

	string = string.replace(emojiRegex(), '  ');

	let width = 0;

	for (let i = 0; i < string.length; i++) {
		const code = string.codePointAt(i);

		// Ignore control characters
		if (code <= 0x1F || (code >= 0x7F && code <= 0x9F)) {
			continue;
		}

		// Ignore combining characters
		if (code >= 0x300 && code <= 0x36F) {
			continue;
		}

		// Surrogates
		if (code > 0xFFFF) {
			i++;
		}

		width += isFullwidthCodePoint(code) ? 2 : 1;
	}

	return width;
};

module.exports = stringWidth;
// TODO: remove this in the next major version
module.exports["default"] = stringWidth;


/***/ }),

/***/ 13958:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const ansiRegex = __webpack_require__(60021);

module.exports = string => typeof string === 'string' ? string.replace(ansiRegex(), '') : string;


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/engine/judge.ts + 8 modules
var judge = __webpack_require__(75717);
// EXTERNAL MODULE: ./src/engine/run.ts + 13 modules
var run = __webpack_require__(51380);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(34692);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
;// CONCATENATED MODULE: ./src/engine/settings.ts


/** Merges a request with the configuration it names or finds. @throws UsageError */
async function settingsOf(request, workingFolder, rules) {
    const configuration = await configurationOf(request, workingFolder, rules);
    return {
        workingFolder,
        paths: request.paths.length === 0 ? ['.'] : request.paths,
        publisher: request.publisher ?? configuration.publisher ?? 'auto',
        failOn: request.failOn ?? configuration.failOn ?? 'error',
        configuration,
    };
}
/** Most runs have no configuration, and need no YAML parser. */
async function configurationOf({ config }, workingFolder, rules) {
    if (config === undefined && (await (0,find_configuration/* findConfiguration */.o)(workingFolder)) === undefined)
        return settings/* NO_CONFIGURATION */.hr;
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 9822));
    return loadConfiguration(workingFolder, config, rules);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
;// CONCATENATED MODULE: ./src/engine/write.ts



/** Writes a report file, piece by piece, and the folders it needs. @throws UsageError when the place does not allow it */
async function writeReport(workingFolder, file, pieces) {
    const path = (0,external_node_path_.resolve)(workingFolder, file);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, pieces);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}

// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/model/version.ts

/** The version of this package. */
const VERSION = package_namespaceObject.rE;

// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
;// CONCATENATED MODULE: ./src/kit/printable.ts
// C0 and C1 controls but tab, and the characters that reorder or hide text (Unicode TR 36 and 39).
const HIDDEN = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Text from a connector made safe for a terminal: control, reordering and broken characters become visible escapes. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./src/reporters/reporter.ts

/** Of the places related to a finding, people are shown so many; JSON and SARIF have all. */
const RELATED_SHOWN = 3;
/** "2 errors, 1 warning and 3 infos"; "no findings" when there are none. */
function counts({ errors, warnings, infos }) {
    const parts = [
        errors > 0 && (0,kit_text/* count */.U9)(errors, 'error'),
        warnings > 0 && (0,kit_text/* count */.U9)(warnings, 'warning'),
        infos > 0 && (0,kit_text/* count */.U9)(infos, 'info'),
    ];
    const shown = parts.filter((part) => part !== false);
    return shown.length === 0 ? 'no findings' : shown.join(', ');
}
/** The findings that are not suppressed, by severity. */
function countOf(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
    return { errors: number('error'), warnings: number('warning'), infos: number('info') };
}
/** Items grouped by key, in the order in which the keys first occur. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups];
}
/** One sentence that says where things stand. */
function verdict({ summary }) {
    const { connectors, ready } = summary;
    if (connectors === 1)
        return ready === 1 ? 'Ready to submit' : 'Not ready to submit';
    if (ready === connectors)
        return `All ${connectors} connectors are ready to submit`;
    const unready = connectors - ready;
    return `${unready} of ${connectors} connectors ${unready === 1 ? 'is' : 'are'} not ready to submit`;
}
/** The ids of the rules with most findings of the gravest severity present, and how many each has. */
function mostFrequent(report, limit) {
    const open = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => suppressed === null);
    const gravest = ['error', 'warning', 'info'].find((severity) => open.some((finding) => finding.severity === severity));
    const groups = groupBy(open.filter(({ severity }) => severity === gravest), ({ rule }) => rule);
    return groups
        .map(([rule, findings]) => [rule, findings.length])
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit);
}

;// CONCATENATED MODULE: ./src/reporters/annotations.ts



/** GitHub shows so many annotations of each level per step, and silently drops the others. */
const ANNOTATIONS_PER_LEVEL = 10;
const LEVELS = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
];
/**
 * The annotations of a report, gravest first, within GitHub's limit. Where there are too many, those of one rule in one
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one.
 */
function annotationsOf(report) {
    const open = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => suppressed === null);
    return LEVELS.flatMap(([severity, level]) => annotationsOfLevel(open.filter((finding) => finding.severity === severity), level));
}
function annotationsOfLevel(findings, level) {
    if (findings.length <= ANNOTATIONS_PER_LEVEL)
        return findings.map((finding) => annotation([finding], level));
    const groups = groupBy(findings, ({ file, rule }) => `${file}\0${rule}`).map(([, group]) => group);
    if (groups.length <= ANNOTATIONS_PER_LEVEL)
        return groups.map((group) => annotation(group, level));
    const shown = groups.slice(0, ANNOTATIONS_PER_LEVEL - 1);
    const left = groups.slice(ANNOTATIONS_PER_LEVEL - 1).flat();
    return [...shown.map((group) => annotation(group, level)), overflow(left, level)];
}
function annotation([first, ...others], level) {
    if (first === undefined)
        throw new Error('An annotation needs a finding');
    const { rule, message, file, line, endLine, column, endColumn } = first;
    return {
        level,
        title: rule,
        message: `${printable(message)}${seeAlso(first)}${alsoOn(others)}`,
        at: { file, line, endLine, column, endColumn },
    };
}
/** An annotation has one place, so the related ones are named. */
function seeAlso({ file, related }) {
    if (related.length === 0)
        return '';
    const places = related
        .slice(0, RELATED_SHOWN)
        .map((place) => `${place.file === file ? '' : `${printable(place.file)} `}line ${place.line}`);
    const rest = related.length - places.length;
    return ` See also ${(0,kit_text/* enumerate */.HL)(rest === 0 ? places : [...places, `${rest} more`])}.`;
}
const LISTED_LINES = 12;
function alsoOn(others) {
    if (others.length === 0)
        return '';
    const lines = [...new Set(others.map(({ line }) => String(line)))];
    const listed = lines.slice(0, LISTED_LINES);
    const more = lines.length > listed.length ? [`${lines.length - listed.length} more`] : [];
    return ` The same rule reports line ${(0,kit_text/* enumerate */.HL)([...listed, ...more])}.`;
}
function overflow(left, level) {
    const byRule = groupBy(left, ({ rule }) => rule)
        .map(([rule, findings]) => ({ rule, number: findings.length }))
        .sort((a, b) => b.number - a.number);
    const listed = byRule.slice(0, 20).map(({ rule, number }) => `${rule} (${number})`);
    const more = byRule.length > listed.length ? [(0,kit_text/* count */.U9)(byRule.length - listed.length, 'more rule')] : [];
    return {
        level,
        title: `${(0,kit_text/* count */.U9)(left.length, `more ${level}`)} without a place here`,
        message: `GitHub shows ${ANNOTATIONS_PER_LEVEL} annotations of a kind per step, so these have none: ${[...listed, ...more].join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./src/reporters/github.ts


/** Workflow commands, for a step that runs the CLI itself; the action sends the same annotations through @actions/core. */
const github = (report) => [...annotationsOf(report).map(command), `${verdict(report)}. ${counts(report.summary)}.`, ''].join('\n');
function command({ level, title, message, at }) {
    const properties = {
        title,
        ...(at && { file: at.file, line: at.line, endLine: at.endLine, col: at.column, endColumn: at.endColumn }),
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${list.join(',')}::${escapeData(message)}`;
}
/** The escapes of the runner's workflow commands (actions/toolkit, packages/core, command.ts). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./src/reporters/json.ts
const EMPTY_LIST = '"connectors": []';
/** The report itself, version 1 (docs/report.schema.json). */
const json = (report) => [...jsonPieces(report)].join('');
/** The same text connector by connector: that of a whole catalogue takes more memory than all else together. */
function* jsonPieces(report) {
    const frame = JSON.stringify({ ...report, connectors: [] }, null, 2);
    const start = frame.indexOf(EMPTY_LIST) + EMPTY_LIST.length - 1;
    yield frame.slice(0, start);
    for (const [index, connector] of report.connectors.entries()) {
        const text = JSON.stringify(connector, null, 2).replaceAll('\n', '\n    ');
        yield `${index === 0 ? '' : ','}\n    ${text}`;
    }
    yield `${report.connectors.length === 0 ? '' : '\n  '}${frame.slice(start)}\n`;
}

;// CONCATENATED MODULE: ./src/kit/markdown.ts

/**
 * Text from a connector as literal Markdown on one line: nothing in it is markup, HTML, a link, a mention or a table cell.
 */
function literal(text) {
    return printable(text)
        .replace(/[\\`*_[\]<>|~#{}$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('@', '@&#8203;')
        .replaceAll('://', ':&#8203;//')
        .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}&#8203;.`)
        .replace(/\s+/g, ' ');
}
/** Text as a code span, whatever backticks it has (CommonMark, 6.1). */
function code(text) {
    // No code span in a table can hold this: the backslash before the pipe takes the one that would keep the cell together.
    if (text.includes('\\|'))
        return literal(text);
    const flat = printable(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
    const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A link with literal text; the address is encoded so that it cannot end early. */
function markdown_link(label, url) {
    return `[${label}](${url.replace(/[()<>|\s"\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`;
}
/** Rows of cells as a table; the cells are Markdown already. */
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
/** Puts text between the markers `<!-- name:start -->` and `<!-- name:end -->` of a page. */
function between(page, name, text) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [page.indexOf(start), page.indexOf(end)];
    if (from === -1 || to < from)
        throw new Error(`The page has no markers "${start}" and "${end}"`);
    return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
;// CONCATENATED MODULE: ./src/reporters/checklist.ts
function checklistOf({ requirements }) {
    const having = (status) => requirements.filter((requirement) => requirement.status === status);
    return {
        fail: having('fail'),
        warning: having('warning'),
        manual: having('manual'),
        pass: having('pass'),
        'not-applicable': having('not-applicable'),
    };
}
/** "3 requirements fail, 1 has warnings, 40 pass, 12 are for a person to confirm"; empty without requirements. */
function tally({ fail, warning, manual, pass }) {
    const parts = [
        fail.length > 0 && `${fail.length} ${fail.length === 1 ? 'fails' : 'fail'}`,
        warning.length > 0 && `${warning.length} ${warning.length === 1 ? 'has' : 'have'} warnings`,
        pass.length > 0 && `${pass.length} ${pass.length === 1 ? 'passes' : 'pass'}`,
        manual.length > 0 && `${manual.length} for a person to confirm`,
    ];
    return parts.filter((part) => part !== false).join(', ');
}

;// CONCATENATED MODULE: ./src/reporters/markdown-checklist.ts



/**
 * The checklist of a connector: what fails in sight, what a person has to confirm and what passes folded.
 *
 * @param full with what is folded, instead of its number
 */
function checklistSection(connector, full) {
    const checklist = checklistOf(connector);
    const { fail, warning, manual, pass } = checklist;
    const counted = tally(checklist);
    if (counted === '')
        return [];
    const rows = [
        ...fail.map((entry) => ['❌', nameOf(entry)]),
        ...warning.map((entry) => ['⚠️', nameOf(entry)]),
    ];
    return [
        `**${markdown_link('Requirements', links/* READINESS_URL */.JO)}:** ${counted}.`,
        '',
        ...(rows.length === 0 ? [] : [...table(['', 'Requirement'], rows), '']),
        ...(full ? manualTable(manual) : []),
        ...(full ? passed(pass) : []),
    ];
}
function nameOf({ policy, title }) {
    return policy === null ? literal(title) : `${literal(title)} (${policy})`;
}
function manualTable(manual) {
    const rows = manual.map((entry) => [nameOf(entry), literal(entry.instruction ?? '')]);
    return folded(`👤 ${manual.length} for a person to confirm`, rows, () => table(['Requirement', 'What to do'], rows));
}
function passed(pass) {
    return folded(`✅ ${pass.length} passed`, pass, () => pass.map((entry) => `- ${nameOf(entry)}`));
}
function folded(summary, content, lines) {
    if (content.length === 0)
        return [];
    return [`<details><summary>${summary}</summary>`, '', ...lines(), '', '</details>', ''];
}

;// CONCATENATED MODULE: ./src/reporters/markdown.ts





/** GitHub drops a whole job summary above 1 MiB; this stays below, also in bytes. */
const SUMMARY_LIMIT = 1_000_000;
/** The report as a page: verdict, connectors, checklist and findings with links, what to do next. */
const markdown = (report, context) => page(report, context, finding/* SEVERITIES */.o);
/**
 * The page for GitHub's job summary. Where it does not fit, the lightest findings are left out first, then the sections of
 * the connectors, then their table, and the page says so.
 */
const jobSummary = (report, context) => {
    const selections = [finding/* SEVERITIES */.o, ['error', 'warning'], ['error'], []];
    const drafts = [
        ...selections.map((severities) => () => page(report, context, severities)),
        () => textOf([
            ...headPage(report),
            ...overview(report),
            ...leftOut(report, [], ['the sections of the connectors']),
        ]),
    ];
    for (const draft of drafts) {
        const text = draft();
        if (Buffer.byteLength(text) <= SUMMARY_LIMIT)
            return text;
    }
    return textOf([...headPage(report), ...leftOut(report, [], ['the list of the connectors'])]);
};
/** The lines as a text that ends with one line break. */
function textOf(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
function page(report, context, shown) {
    const few = report.connectors.length <= FEW_CONNECTORS;
    const sections = report.connectors
        .filter(({ findings, requirements }) => findings.length > 0 || (few && requirements.length > 0))
        .flatMap((connector) => section(connector, report, context, shown));
    return textOf([...headPage(report), ...overview(report), ...leftOut(report, shown), ...sections]);
}
function headPage(report) {
    const { summary } = report;
    const mark = summary.ready === summary.connectors ? '✅' : '❌';
    const suppressed = summary.suppressed > 0 ? ` (${summary.suppressed} suppressed)` : '';
    return [
        `# ${mark} ${verdict(report)}`,
        '',
        `Connector Preflight found ${counts(summary)}${suppressed} in ${(0,kit_text/* count */.U9)(summary.connectors, 'connector')}.`,
        '',
        ...nextSteps(report),
    ];
}
function nextSteps(report) {
    const urls = new Map(report.connectors.flatMap(({ findings }) => findings.map(({ rule, helpUrl }) => [rule, helpUrl])));
    const steps = mostFrequent(report, 3).map(([rule, number]) => `${markdown_link(code(rule), urls.get(rule) ?? '')} (${number})`);
    return steps.length === 0
        ? []
        : [`**Next:** start with ${steps.join(', ')}; each page shows a good and a bad example.`, ''];
}
function overview({ connectors }) {
    const rows = connectors.map(({ title, path, publisher, ready, findings }) => {
        const { errors, warnings, infos } = countOf(findings);
        return [
            `${ready ? '✅' : '❌'} **${literal(title)}**`,
            String(errors),
            String(warnings),
            String(infos),
            publisher,
            code(path),
        ];
    });
    return [...table(['Connector', 'Errors', 'Warnings', 'Infos', 'Publisher', 'Folder'], rows), ''];
}
/** @param others what else is left out */
function leftOut({ summary }, shown, others = []) {
    const counted = { error: summary.errors, warning: summary.warnings, info: summary.infos };
    const hidden = finding/* SEVERITIES */.o.filter((severity) => !shown.includes(severity) && counted[severity] > 0);
    const list = [...hidden.map((severity) => (0,kit_text/* count */.U9)(counted[severity], severity)), ...others];
    if (list.length === 0)
        return [];
    return [
        `> Left out here, because a job summary holds 1 MiB: ${(0,kit_text/* enumerate */.HL)(list)}. The JSON and SARIF reports have them all.`,
        '',
    ];
}
/** Of so few connectors all is shown. */
const FEW_CONNECTORS = 3;
function section(connector, report, context, shown) {
    const { title, ready, findings } = connector;
    const listed = findings.filter(({ severity, suppressed }) => suppressed === null && shown.includes(severity));
    const few = report.connectors.length <= FEW_CONNECTORS;
    const open = few ? ' open' : '';
    return [
        `## ${ready ? '✅' : '❌'} ${literal(title)}`,
        '',
        ...checklistSection(connector, few),
        ...(listed.length === 0
            ? []
            : [
                `<details${open}><summary>${counts(countOf(listed))}</summary>`,
                '',
                ...findingsTables(listed, context),
                '</details>',
                '',
            ]),
        ...suppressedTable(findings.filter(({ suppressed }) => suppressed !== null)),
    ];
}
const SEVERITY_MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** A table per file, of two columns, so that it can be read on a phone. */
function findingsTables(findings, context) {
    return groupBy(findings, ({ file }) => file).flatMap(([file, own]) => {
        const rows = own.map((finding) => [
            `${SEVERITY_MARKS[finding.severity]}&nbsp;${placeOf(finding, context)}`,
            [
                literal(finding.message),
                ...markdown_seeAlso(finding, context),
                markdown_link(code(finding.rule), finding.helpUrl),
            ].join('<br>'),
        ]);
        return [`**${code(file)}**`, '', ...table(['Line', 'What to do'], rows), ''];
    });
}
/** The number of a line, as a link where files have addresses. */
function placeOf({ file, line }, { linkTo }) {
    return linkTo === undefined ? String(line) : markdown_link(String(line), linkTo(file, line));
}
function markdown_seeAlso({ file, related }, context) {
    const places = related.slice(0, RELATED_SHOWN).map((place) => {
        const where = place.file === file ? '' : ` of ${code(place.file)}`;
        return `See also line ${placeOf(place, context)}${where}: ${literal(place.message)}`;
    });
    const rest = related.length - places.length;
    return rest === 0 ? places : [...places, `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`];
}
function suppressedTable(findings) {
    if (findings.length === 0)
        return [];
    const rows = findings.map(({ rule, message, suppressed }) => [
        code(rule),
        literal(message),
        literal(suppressed?.reason ?? ''),
    ]);
    return [
        `<details><summary>${findings.length} suppressed</summary>`,
        '',
        ...table(['Rule', 'Finding', 'Accepted because'], rows),
        '',
        '</details>',
        '',
    ];
}

;// CONCATENATED MODULE: ./src/reporters/sarif.ts


/** GitHub code scanning reads so many results of one run. */
const MAX_RESULTS = 25_000;
const sarif_LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** SARIF 2.1.0, as GitHub code scanning wants it: rule help, one-line regions, stable fingerprints. */
const sarif = (report, { rules }) => {
    const findings = report.connectors.flatMap((connector) => connector.findings);
    const kept = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const run = {
        tool: {
            driver: {
                name: 'Connector Preflight',
                version: report.tool.version,
                semanticVersion: report.tool.version,
                informationUri: links/* REPOSITORY_URL */.ld,
                rules: rules.map(descriptor),
            },
        },
        automationDetails: { id: 'connector-preflight/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that was checked.' } } },
        invocations: [
            { executionSuccessful: true, toolExecutionNotifications: omitted(findings.length - kept.length) },
        ],
        results: numbered(kept).map(([finding, occurrence]) => result(finding, occurrence, index.get(finding.rule))),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
};
function rank({ severity }) {
    return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}
function omitted(number) {
    if (number <= 0)
        return [];
    return [
        {
            level: 'warning',
            message: {
                text: `${number} more findings are left out: GitHub reads ${MAX_RESULTS} results. The JSON report has them all.`,
            },
        },
    ];
}
function descriptor(rule) {
    const { id, title, why, severity, microsoft } = rule;
    const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
    const origin = names.length === 0 ? '' : ` Microsoft: ${names.join(', ')}.`;
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: {
            text: `${title}. ${why}${origin} ${(0,links/* referenceUrl */.ph)(rule.reference)}`,
            markdown: `**${title}**\n\n${why}${origin}\n\n[Examples](${(0,links/* ruleUrl */.QB)(id)}) · [Microsoft's documentation](${(0,links/* referenceUrl */.ph)(rule.reference)})`,
        },
        helpUri: (0,links/* ruleUrl */.QB)(id),
        defaultConfiguration: { level: sarif_LEVELS[severity] },
        properties: {
            tags: ['connector', ...names],
            precision: 'high',
            'problem.severity': severity === 'info' ? 'recommendation' : severity,
        },
    };
}
function pascalCase(id) {
    return id.replace(/(^|-)(\w)/g, (_match, _dash, letter) => letter.toUpperCase());
}
/** Each finding with how many of its fingerprint there are up to it: GitHub takes equal fingerprints for one alert. */
function numbered(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, occurrence);
        return [finding, occurrence];
    });
}
function result(finding, occurrence, ruleIndex) {
    return {
        ruleId: finding.rule,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: sarif_LEVELS[finding.severity],
        message: { text: `${finding.message}${sarif_links(finding)}` },
        locations: [sarif_location(finding)],
        ...(finding.related.length > 0 && {
            relatedLocations: finding.related.map((related, id) => ({
                id: id + 1,
                ...sarif_location(related),
                message: { text: related.message },
            })),
        }),
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${occurrence}` },
        ...(finding.suppressed && {
            suppressions: [{ kind: 'external', justification: finding.suppressed.reason }],
        }),
    };
}
/** GitHub shows only those related locations that the message links to, by their ids. */
function sarif_links({ related }) {
    if (related.length === 0)
        return '';
    return ` See also ${(0,kit_text/* enumerate */.HL)(related.map(({ line }, id) => `[line ${line}](${id + 1})`))}.`;
}
function sarif_location({ file, line, column, endLine, endColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: ./node_modules/string-width/index.js
var string_width = __webpack_require__(60060);
var string_width_default = /*#__PURE__*/__webpack_require__.n(string_width);
;// CONCATENATED MODULE: ./src/reporters/frame.ts


const WIDEST = 100;
/** @param text the whole line; columns of the finding are 1-based UTF-16 units of it */
function frameOf(text, { column, endColumn }) {
    const from = column - 1 > WIDEST - 20 ? beforePair(text, column - 1 - 30) : 0;
    const to = beforePair(text, Math.min(text.length, from + WIDEST));
    const before = `${from > 0 ? '…' : ''}${shown(text.slice(from, column - 1))}`;
    const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, to)));
    const after = `${shown(text.slice(Math.min(endColumn - 1, to), to))}${to < text.length ? '…' : ''}`;
    return {
        line: `${before}${marked}${after}`.trimEnd(),
        indent: ' '.repeat(string_width_default()(before)),
        pointer: '^'.repeat(Math.max(1, string_width_default()(marked))),
    };
}
function shown(text) {
    return printable(text).replaceAll('\t', '  ');
}
/** The offset, or the one before it where it would cut a surrogate pair in half. */
function beforePair(text, offset) {
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

;// CONCATENATED MODULE: ./src/reporters/text.ts








/** Of the same rule in the same file, so many findings show their line. */
const FRAMES_PER_RULE = 3;
const POLICY_WIDTH = '5000.2.6.10'.length;
const STYLES = {
    error: ['red', 'bold'],
    warning: ['yellow', 'bold'],
    info: ['cyan', 'bold'],
};
/** For people at a terminal: by connector and file, each finding with its line, the verdict and the next step last. */
const text_text = (report, context) => {
    const paint = context.color
        ? (style, value) => (0,external_node_util_.styleText)(style, value, { validateStream: false })
        : (_style, value) => value;
    const alone = report.connectors.length === 1;
    const connectors = report.connectors.filter(({ findings, requirements }) => findings.length > 0 || (alone && requirements.length > 0));
    const blocks = connectors.flatMap((connector) => [
        ...connectorLines(connector, context, paint),
        ...(alone && connector.ready ? manualLines(connector, paint) : []),
    ]);
    return [...blocks, ...summaryLines(report, paint), ''].map(inert).join('\n');
};
/**
 * The runner of GitHub Actions takes `::…` at the start of a line of any output for a command, and `##[…]` anywhere in it
 * (actions/runner, ActionCommand.cs).
 */
function inert(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^((?:\s|\u001B\[\d+m)*):(?=:)/, '$1\\u003a');
}
function connectorLines(connector, context, paint) {
    const { path, title, publisher, findings } = connector;
    const heading = `${paint('bold', printable(title))}  ${paint('dim', `${printable(path)} · ${publisher} publisher`)}`;
    const files = groupBy(findings.filter(({ suppressed }) => suppressed === null), ({ file }) => file);
    return [
        heading,
        '',
        ...files.flatMap(([file, own]) => fileLines(file, own, context, paint)),
        ...connectorEnd(connector, paint),
        '',
    ];
}
function connectorEnd(connector, paint) {
    const { ready, findings } = connector;
    const suppressed = findings.filter((finding) => finding.suppressed !== null).length;
    const mark = ready ? paint('green', 'Ready') : paint('red', 'Not ready');
    const checklist = checklistOf(connector);
    const requirements = tally(checklist);
    return [
        `  ${mark}: ${counts(countOf(findings))}${suppressed > 0 ? `, ${suppressed} suppressed` : ''}.`,
        ...checklist.fail.map((requirement) => requirementLine('fails', requirement, paint)),
        ...checklist.warning.map((requirement) => requirementLine('warns', requirement, paint)),
        ...(requirements === '' ? [] : [`  ${paint('dim', `Requirements: ${requirements}.`)}`]),
    ];
}
function requirementLine(verb, { policy, title }, paint) {
    return `  ${paint('dim', `${verb} ${(policy ?? '').padEnd(POLICY_WIDTH)}  ${title}`)}`;
}
/** What is left for a person, once nothing else is. */
function manualLines(connector, paint) {
    const { manual } = checklistOf(connector);
    if (manual.length === 0)
        return [];
    return [
        `  Left for you to confirm (how: ${links/* READINESS_URL */.JO}):`,
        ...manual.map((requirement) => requirementLine('  -  ', requirement, paint)),
        '',
    ];
}
function fileLines(file, findings, context, paint) {
    const seen = new Map();
    const lines = findings.flatMap((finding) => {
        const number = (seen.get(finding.rule) ?? 0) + 1;
        seen.set(finding.rule, number);
        return [
            findingLine(finding, paint),
            ...(number <= FRAMES_PER_RULE ? frameLines(finding, context, paint) : []),
            ...relatedLines(finding, paint),
        ];
    });
    return [`  ${paint('underline', printable(file))}`, ...lines, ''];
}
function findingLine({ line, column, severity, message, rule }, paint) {
    const place = `${line}:${column}`.padStart(9);
    return `  ${paint('dim', place)}  ${paint(STYLES[severity], severity.padEnd(7))}  ${printable(message)}  ${paint('dim', rule)}`;
}
function frameLines(finding, { excerpts }, paint) {
    const source = (0,excerpt/* excerptFor */.r)(excerpts, finding);
    if (source === undefined)
        return [];
    const { line, indent, pointer } = frameOf(source, finding);
    const gutter = String(finding.line).padStart(9);
    return [
        `  ${paint('dim', `${gutter} │`)} ${line}`,
        `  ${paint('dim', `${' '.repeat(9)} │`)} ${indent}${paint(STYLES[finding.severity], pointer)}`,
    ];
}
/** Where else to look, in the form that terminals and editors open. */
function relatedLines({ related }, paint) {
    const indent = `  ${' '.repeat(9)}  `;
    const lines = related.slice(0, RELATED_SHOWN).map(({ file, line, column, message }) => {
        const place = paint('dim', `see also ${printable(file)}:${line}:${column}`);
        return `${indent}${place}  ${printable(message)}`;
    });
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `${indent}${paint('dim', `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`)}`];
}
function summaryLines(report, paint) {
    const { summary } = report;
    const style = summary.ready === summary.connectors ? ['green', 'bold'] : ['red', 'bold'];
    const suppressed = summary.suppressed > 0 ? `, ${summary.suppressed} suppressed` : '';
    const scope = summary.connectors === 1 ? '' : ` in ${(0,kit_text/* count */.U9)(summary.connectors, 'connector')}`;
    return [
        `${paint(style, `${verdict(report)}:`)} ${counts(summary)}${suppressed}${scope}.`,
        ...nextStep(report),
    ];
}
function nextStep(report) {
    const frequent = mostFrequent(report, 3);
    const [first] = frequent;
    if (first === undefined)
        return [];
    const list = frequent.map(([rule, number]) => `${rule} (${number})`).join(', ');
    return [`Next: start with ${list}. To see why and how: connector-preflight explain ${first[0]}`];
}

;// CONCATENATED MODULE: ./src/reporters/index.ts





/** The formats of `check --format`. */
const REPORTERS = { text: text_text, json: json, sarif: sarif, markdown: markdown, github: github };
/** The report in a format, in pieces to write one after the other. */
function piecesOf(format, report, context) {
    return format === 'json' ? jsonPieces(report) : [REPORTERS[format](report, context)];
}

// EXTERNAL MODULE: ./src/rules/index.ts + 517 modules
var rules = __webpack_require__(40899);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/threads/hire.ts


/** Starting a thread takes as long as checking so many connectors. */
const WORTH_A_THREAD = 24;
/** More threads take more memory than they save time. */
const MOST_THREADS = 3;
/**
 * Lets threads of this program help, one for each further core.
 *
 * @param script the file of this program, which serves when it is started as a thread
 */
function threads(script) {
    return (settings, connectors) => {
        const worthwhile = Math.floor(connectors / WORTH_A_THREAD);
        const number = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_THREADS, worthwhile);
        return Array.from({ length: number }, () => threadOf(script, settings));
    };
}
function threadOf(script, settings) {
    const worker = new external_node_worker_threads_.Worker(script, { workerData: settings });
    const waiting = new Map();
    let failure;
    let asked = 0;
    const failAll = (error) => {
        failure = error;
        for (const { fail } of waiting.values())
            fail(error);
        waiting.clear();
    };
    worker.on('message', ({ id, checked }) => {
        waiting.get(id)?.answer(checked);
        waiting.delete(id);
    });
    worker.on('error', failAll);
    worker.on('exit', () => {
        failAll(new Error('The thread ended.'));
    });
    return {
        check: (locations) => new Promise((answer, fail) => {
            if (failure !== undefined)
                throw failure;
            const question = { id: asked++, locations };
            waiting.set(question.id, { answer, fail });
            worker.postMessage(question);
        }),
        dismiss: () => void worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./src/action/inputs.ts



/** @throws UsageError for a value that is not allowed */
function readInputs(input) {
    const text = (name) => input(name).trim() || undefined;
    const paths = input('path')
        .split(/\r?\n/)
        .map((path) => path.trim());
    return {
        paths: paths.filter((path) => path !== ''),
        publisher: oneOf('publisher', text('publisher'), ['auto', ...finding/* PUBLISHERS */.s]),
        config: text('config'),
        failOn: oneOf('fail-on', text('fail-on'), settings/* FAIL_LEVELS */.fN),
        annotations: flag('annotations', text('annotations')),
        summary: flag('summary', text('summary')),
        sarifFile: text('sarif-file'),
        reportFile: text('report-file'),
    };
}
function oneOf(name, value, allowed) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new usage_error/* UsageError */.e(`The input "${name}" cannot be "${value}".`, `Write one of ${allowed.join(', ')}.`);
}
function flag(name, value) {
    return oneOf(name, value?.toLowerCase(), ['true', 'false']) !== 'false';
}

;// CONCATENATED MODULE: ./src/action/action.ts













/** Runs the action. @returns the exit code, with the meaning of the CLI's */
async function main(toolkit) {
    try {
        return await check(readInputs((name) => toolkit.input(name)), toolkit);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e) {
            toolkit.annotate({
                level: 'error',
                title: 'Connector Preflight',
                message: [error.message, error.help ?? ''].join(' ').trim(),
            });
            return 2;
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        toolkit.log(stack);
        toolkit.annotate({
            level: 'error',
            title: 'Connector Preflight failed',
            message: `This is a bug in Connector Preflight ${VERSION}, not in the connector; the log has the stack. Report it at ${links/* ISSUES_URL */.xV}`,
        });
        return 3;
    }
}
async function check(inputs, toolkit) {
    const settings = await settingsOf(inputs, toolkit.workspace, rules.rules);
    const { report, excerpts } = await (0,run/* run */.e)(settings, rules.rules, VERSION, { hire: threads(toolkit.script) });
    const context = {
        excerpts,
        rules: rules.rules,
        color: true,
        linkTo: (file, line) => toolkit.linkTo(file, line),
    };
    await publish(report, context, inputs, toolkit);
    return (0,judge/* fails */.c6)(report.summary, settings.failOn) ? 1 : 0;
}
async function publish(report, context, inputs, toolkit) {
    const { workspace } = toolkit;
    toolkit.log(REPORTERS.text(report, context));
    if (inputs.annotations)
        for (const annotation of annotationsOf(report))
            toolkit.annotate(annotation);
    if (inputs.summary)
        await toolkit.summarize(jobSummary(report, context));
    if (inputs.sarifFile !== undefined)
        await writeReport(workspace, inputs.sarifFile, piecesOf('sarif', report, context));
    if (inputs.reportFile !== undefined)
        await writeReport(workspace, inputs.reportFile, piecesOf('json', report, context));
    setOutputs(report, inputs, toolkit);
}
function setOutputs({ summary }, { sarifFile, reportFile }, toolkit) {
    toolkit.output('ready', summary.ready === summary.connectors);
    toolkit.output('connectors', summary.connectors);
    toolkit.output('errors', summary.errors);
    toolkit.output('warnings', summary.warnings);
    toolkit.output('infos', summary.infos);
    toolkit.output('sarif-file', sarifFile ?? '');
    toolkit.output('report-file', reportFile ?? '');
}


/***/ }),

/***/ 7888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* unused harmony export CONFIGURATION_NAMES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const CONFIGURATION_NAMES = ['.connector-preflight.yaml', '.connector-preflight.yml'];
/**
 * The nearest configuration, from a folder up to the root of its repository.
 *
 * @param workingFolder absolute
 * @returns its absolute path; undefined when there is none
 */
async function findConfiguration(workingFolder) {
    for (let folder = workingFolder;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const name of CONFIGURATION_NAMES)
            if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))))
            return undefined;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES),
/* harmony export */   s: () => (/* binding */ PUBLISHERS)
/* harmony export */ });
/** `error` blocks certification, `warning` is what a reviewer sends back, `info` is advice. */
const SEVERITIES = ['error', 'warning', 'info'];
const PUBLISHERS = ['verified', 'independent', 'custom'];


/***/ }),

/***/ 34692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ RULE_LEVELS),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   hr: () => (/* binding */ NO_CONFIGURATION)
/* harmony export */ });
const FAIL_LEVELS = ['error', 'warning', 'info', 'never'];
const RULE_LEVELS = ['off', 'info', 'warning', 'error'];
const NO_CONFIGURATION = { rules: new Map(), ignore: [] };


/***/ })

};
;