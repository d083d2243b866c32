"use strict";
exports.id = 810;
exports.ids = [810];
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

/***/ 59810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/engine/judge.ts + 9 modules
var judge = __webpack_require__(64333);
// EXTERNAL MODULE: ./src/engine/run.ts + 25 modules
var run = __webpack_require__(37685);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/settings.ts
var settings = __webpack_require__(34692);
// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: ./src/engine/find-configuration.ts
var find_configuration = __webpack_require__(7888);
;// CONCATENATED MODULE: ./src/engine/settings.ts




/**
 * Merges a request with the configuration it names or finds.
 *
 * @param today `YYYY-MM-DD` in UTC, which decides what has expired
 * @throws UsageError
 */
async function settingsOf(request, workingFolder, rules, today) {
    const configuration = onDay(await configurationOf(request, workingFolder, rules), today);
    const baseline = await baselineOf(request, configuration, workingFolder);
    return {
        workingFolder,
        paths: request.paths.length === 0 ? ['.'] : request.paths,
        publisher: request.publisher ?? configuration.publisher ?? 'auto',
        failOn: request.failOn ?? configuration.failOn ?? 'error',
        failOnExisting: request.failOnExisting ?? configuration.failOnExisting ?? false,
        configuration,
        ...(baseline !== undefined && { baseline }),
    };
}
/** Most runs have no configuration, and need no YAML parser. */
async function configurationOf({ config }, workingFolder, rules) {
    if (config === undefined && (await (0,find_configuration/* findConfiguration */.o)(workingFolder)) === undefined)
        return settings/* NO_CONFIGURATION */.hr;
    const { loadConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(865)]).then(__webpack_require__.bind(__webpack_require__, 50865));
    return loadConfiguration(workingFolder, config, rules);
}
function onDay(configuration, today) {
    const isOver = ({ expires }) => expires !== undefined && today >= expires;
    const expired = configuration.ignore.filter(isOver);
    if (expired.length === 0)
        return configuration;
    return { ...configuration, ignore: configuration.ignore.filter((entry) => !isOver(entry)), expired };
}
async function baselineOf({ baseline: named, writeBaseline = false }, { baseline: configured, folder, file }, workingFolder) {
    const name = named ?? configured?.file;
    if (name === undefined) {
        if (!writeBaseline)
            return undefined;
        throw new usage_error/* UsageError */.e('There is no baseline to write.', 'Name one with --baseline FILE, or with "baseline" in the configuration.');
    }
    const path = (0,external_node_path_.resolve)(named === undefined ? (folder ?? workingFolder) : workingFolder, name);
    const { readBaseline } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 56983));
    const source = named === undefined && configured !== undefined && file !== undefined
        ? `${file}:${configured.at.line}:${configured.at.column}: `
        : '';
    return readBaseline({ path, source, renew: writeBaseline, workingFolder });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

;// CONCATENATED MODULE: ./src/kit/day.ts
/** The day of a moment in UTC: `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
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
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/reporters/reporter.ts
var reporter = __webpack_require__(89221);
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
 * file share one, which lists the other lines; what is still left over is counted by rule in the last one. What the base lacks
 * comes before what was there, and each rule and each file before the same one again.
 *
 * @param which `new` leaves out what the base has, too
 * @param taken how many annotations of a level the step has shown already
 */
function annotationsOf(report, which = 'all', taken = {}) {
    const open = report.connectors
        .flatMap(({ findings }) => findings)
        .filter((finding) => finding.suppressed === null && (which === 'all' || !(0,reporter/* isOld */.eD)(finding)))
        .sort((a, b) => Number((0,reporter/* isOld */.eD)(a)) - Number((0,reporter/* isOld */.eD)(b)));
    const { notices = [] } = report;
    return LEVELS.flatMap(([severity, level]) => {
        const about = noticesAnnotation(notices.filter((notice) => notice.severity === severity), level);
        const places = ANNOTATIONS_PER_LEVEL - (taken[level] ?? 0) - about.length;
        const own = open.filter((finding) => finding.severity === severity);
        return [...annotationsOfLevel(own, level, places), ...about];
    });
}
/** @param places how many there may be */
function annotationsOfLevel(findings, level, places) {
    if (findings.length <= places)
        return findings.map((finding) => annotation([finding], level));
    const keyOf = (finding) => [finding.file, finding.rule, (0,reporter/* isOld */.eD)(finding)].join('\0');
    const groups = [...(0,group_by/* groupBy */.$)(findings, keyOf).values()];
    const [shown, left] = groups.length <= places ? [groups, []] : split(spread(groups, places - 1), groups);
    return [
        ...shown.map((group) => annotation(group, level)),
        ...(left.length === 0 ? [] : [overflow(left.flat(), level)]),
    ];
}
/** One annotation for all notices of a level, so that findings keep their places. */
function noticesAnnotation(notices, level) {
    const [first] = notices;
    if (first === undefined)
        return [];
    const { file, line = 1, column = 1 } = first;
    const message = notices
        .map((notice) => (notice === first ? notice.message : `${(0,reporter/* placeOfNotice */.jJ)(notice)} ${notice.message}`))
        .map((text) => (0,printable/* printable */.g)(text.trim()))
        .join('\n');
    return [
        {
            level,
            title: 'Connector Preflight',
            message,
            ...(file !== undefined && { at: { file, line, endLine: line, column, endColumn: column } }),
        },
    ];
}
function split(chosen, groups) {
    return [groups.filter((group) => chosen.has(group)), groups.filter((group) => !chosen.has(group))];
}
/** So many groups: new ones first, then those whose rule, then whose file has fewest so far, then in their order. */
function spread(groups, places) {
    const chosen = new Set();
    const uses = new Map();
    const rank = ([first]) => [
        first !== undefined && (0,reporter/* isOld */.eD)(first) ? 1 : 0,
        uses.get(`rule ${first?.rule ?? ''}`) ?? 0,
        uses.get(`file ${first?.file ?? ''}`) ?? 0,
    ];
    while (chosen.size < places && chosen.size < groups.length) {
        const rest = groups.filter((group) => !chosen.has(group));
        const next = rest.reduce((best, group) => (isBefore(rank(group), rank(best)) ? group : best));
        chosen.add(next);
        for (const name of [`rule ${next[0]?.rule ?? ''}`, `file ${next[0]?.file ?? ''}`])
            uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    return chosen;
}
function isBefore(a, b) {
    const index = a.findIndex((value, at) => value !== b[at]);
    return index !== -1 && (a[index] ?? 0) < (b[index] ?? 0);
}
/** The runner cuts longer messages. */
const LONGEST_MESSAGE = 4096;
function annotation([first, ...others], level) {
    if (first === undefined)
        throw new Error('An annotation needs a finding');
    const { rule, message, file, line, endLine, column, endColumn } = first;
    return {
        level,
        title: (0,reporter/* isOld */.eD)(first) ? `${rule} (already there)` : rule,
        message: messageOf((0,printable/* printable */.g)(message), `${seeAlso(first)}${alsoOn(others)}`),
        at: { file, line, endLine, column, endColumn },
    };
}
/** What stands at the end says where else to look, and is not what is cut. */
function messageOf(message, places) {
    return `${(0,model_text/* clipped */.c)(message, Math.max(1, LONGEST_MESSAGE - places.length))}${(0,model_text/* clipped */.c)(places, LONGEST_MESSAGE - 1)}`;
}
/** An annotation has one place, so the related ones are named. */
function seeAlso({ file, related, rule }) {
    const version = (0,reporter/* isChange */.Xb)({ rule }) ? ' of the old version' : '';
    if (related.length === 0)
        return '';
    const places = related
        .slice(0, reporter/* RELATED_SHOWN */.wk)
        .map((place) => `${place.file === file ? '' : `${(0,printable/* printable */.g)(place.file)} `}line ${place.line}${version}`);
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
    const byRule = [...(0,group_by/* groupBy */.$)(left, ({ rule }) => rule)]
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
const github = (report) => [...annotationsOf(report).map(command), `${(0,reporter/* verdict */.WJ)(report)}. ${(0,reporter/* standing */.JA)(report.summary)}.`, ''].join('\n');
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
/** The report itself, version 1 (docs/report.schema.json): what would fill a page on one line each, findings and requirements. */
const json = (report) => [...jsonPieces(report)].join('');
/** The same text connector by connector: that of a whole catalogue takes more memory than all else together. */
function* jsonPieces(report) {
    const frame = JSON.stringify({ ...report, connectors: [] }, null, 2);
    const start = frame.indexOf(EMPTY_LIST) + EMPTY_LIST.length - 1;
    yield frame.slice(0, start);
    for (const [index, connector] of report.connectors.entries())
        yield `${index === 0 ? '' : ','}\n    ${connectorText(connector)}`;
    yield `${report.connectors.length === 0 ? '' : '\n  '}${frame.slice(start)}\n`;
}
function connectorText({ findings, requirements, ...others }) {
    const members = Object.entries(others).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n      `);
    const lists = `"findings": ${listText(findings)},\n      "requirements": ${listText(requirements)}`;
    return `{\n      ${members.join('')}${lists}\n    }`;
}
function listText(list) {
    if (list.length === 0)
        return '[]';
    return `[\n        ${list.map((entry) => JSON.stringify(entry)).join(',\n        ')}\n      ]`;
}

// EXTERNAL MODULE: ./src/reporters/markdown.ts + 1 modules
var markdown = __webpack_require__(49041);
// EXTERNAL MODULE: ./src/kit/web-path.ts
var web_path = __webpack_require__(64624);
;// CONCATENATED MODULE: ./src/reporters/sarif.ts



/** GitHub code scanning reads so many results of one run. */
const MAX_RESULTS = 25_000;
const sarif_LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** SARIF 2.1.0, as GitHub code scanning wants it: rule help, one-line regions, stable fingerprints. */
const sarif = (report, { rules }) => {
    const { notices = [] } = report;
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
            {
                executionSuccessful: true,
                toolExecutionNotifications: omitted(findings.length - kept.length),
                ...(notices.length > 0 && { toolConfigurationNotifications: notices.map(notification) }),
            },
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
function notification({ severity, message, file, line, column }) {
    return {
        level: sarif_LEVELS[severity],
        message: { text: message },
        ...(file !== undefined && {
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: artifact(file),
                        ...(line !== undefined && {
                            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
                        }),
                    },
                },
            ],
        }),
    };
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
        ...(finding.baselineState && { baselineState: finding.baselineState }),
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
        ...(finding.fix !== undefined && finding.fix.length > 0 && { fixes: [fixOf(finding, finding.fix)] }),
        ...(finding.suppressed && {
            suppressions: [{ kind: 'external', justification: finding.suppressed.reason }],
        }),
    };
}
function fixOf({ file }, fix) {
    const replacements = fix.map(({ text, ...range }) => ({
        deletedRegion: regionOf(range),
        ...(text !== '' && { insertedContent: { text } }),
    }));
    return { artifactChanges: [{ artifactLocation: artifact(file), replacements }] };
}
/** GitHub shows only those related locations that the message links to, by their ids. */
function sarif_links({ related }) {
    if (related.length === 0)
        return '';
    return ` See also ${(0,kit_text/* enumerate */.HL)(related.map(({ line }, id) => `[line ${line}](${id + 1})`))}.`;
}
function sarif_location({ file, ...range }) {
    return { physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) } };
}
function regionOf({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
function artifact(file) {
    return { uri: (0,web_path/* encodedPath */.y)(file), uriBaseId: 'SRCROOT' };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/excerpt.ts
var excerpt = __webpack_require__(24664);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/reporters/checklist.ts
var reporters_checklist = __webpack_require__(74594);
// EXTERNAL MODULE: ./src/reporters/comparison.ts
var reporters_comparison = __webpack_require__(17873);
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
    return (0,printable/* printable */.g)(text).replaceAll('\t', '  ');
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
    const connectors = report.connectors.filter(({ findings, requirements, comparison }) => findings.length > 0 ||
        (alone && requirements.length > 0) ||
        (comparison?.reasons !== undefined && (0,reporters_comparison/* isComparison */.gP)(report)));
    const blocks = connectors.flatMap((connector) => [
        ...connectorLines(connector, context, paint, !(alone && (0,reporters_comparison/* isComparison */.gP)(report))),
        ...(alone && connector.ready ? manualLines(connector, paint) : []),
    ]);
    return [...blocks, ...noticeLines(report, paint), ...summaryLines(report, context, paint), '']
        .map(printable/* inert */.t)
        .join('\n');
};
/** @param concluded with where the connector stands; not where the last line of the report says the same */
function connectorLines(connector, context, paint, concluded) {
    const { path, title, publisher, findings } = connector;
    const heading = `${paint('bold', (0,printable/* printable */.g)(title))}  ${paint('dim', `${(0,printable/* printable */.g)(path)} · ${publisher} publisher`)}`;
    const open = findings.filter(({ suppressed }) => suppressed === null);
    const old = open.filter(reporter/* isOld */.eD);
    const fresh = (0,group_by/* groupBy */.$)(open.filter((finding) => !(0,reporter/* isOld */.eD)(finding)), ({ file }) => file);
    return [
        heading,
        '',
        ...[...fresh].flatMap(([file, own]) => fileLines(file, own, context, paint)),
        ...oldLines(old, context, paint),
        ...(concluded ? [...connectorEnd(connector, paint), ''] : []),
    ];
}
/** What was there before takes one line each: it is not what anybody came for. */
function oldLines(findings, context, paint) {
    if (findings.length === 0)
        return [];
    const files = [...(0,group_by/* groupBy */.$)(findings, ({ file }) => file)];
    return [
        `  ${paint('bold', `${(0,kit_text/* count */.U9)(findings.length, 'finding')} already there:`)}`,
        ...files.flatMap(([file, own]) => fileLines(file, own, context, paint, 0)),
    ];
}
function connectorEnd(connector, paint) {
    const { ready, findings } = connector;
    const accepted = (0,reporter/* acceptedCount */.n)(findings);
    const [good, bad] = (0,reporters_comparison/* marksOf */.Ok)(connector);
    const mark = ready ? paint('green', good) : paint('red', bad);
    const checklist = (0,reporters_checklist/* checklistOf */.W)(connector);
    const requirements = (0,reporters_checklist/* tally */.N)(checklist);
    const update = (0,reporters_comparison/* updateSentence */.pg)(connector, connector.requirements.length === 0 ? 'Why' : undefined);
    return [
        `  ${mark}: ${(0,reporter/* counts */.tQ)((0,reporter/* countOf */.pq)(findings))}${accepted === '' ? '' : `, ${accepted}`}.`,
        ...(update === '' ? [] : [`  ${(0,printable/* printable */.g)(update)}`]),
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
    const { manual } = (0,reporters_checklist/* checklistOf */.W)(connector);
    if (manual.length === 0)
        return [];
    return [
        `  Left for you to confirm (how: ${links/* READINESS_URL */.JO}):`,
        ...manual.map((requirement) => requirementLine('  -  ', requirement, paint)),
        '',
    ];
}
function fileLines(file, findings, context, paint, framed = FRAMES_PER_RULE) {
    const seen = new Map();
    const lines = findings.flatMap((finding) => {
        const number = (seen.get(finding.rule) ?? 0) + 1;
        seen.set(finding.rule, number);
        return [
            findingLine(finding, paint),
            ...(number <= framed ? frameLines(finding, context, paint) : []),
            ...relatedLines(finding, paint),
        ];
    });
    return [`  ${paint('underline', (0,printable/* printable */.g)(file))}`, ...lines, ''];
}
function findingLine(finding, paint) {
    const { line, column, severity, message, rule } = finding;
    const place = `${line}:${column}`.padStart(9);
    return `  ${paint('dim', place)}  ${paint(STYLES[severity], severity.padEnd(7))}  ${(0,printable/* printable */.g)(message)}  ${paint('dim', (0,model_finding/* isRepairable */.gT)(finding) ? `${rule} [--fix]` : rule)}`;
}
function frameLines(finding, { excerpts }, paint) {
    const source = (0,excerpt/* excerptFor */.rn)(excerpts, finding);
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
function relatedLines({ rule, file: own, related }, paint) {
    const indent = `  ${' '.repeat(9)}  `;
    const lines = related.slice(0, reporter/* RELATED_SHOWN */.wk).map(({ file, line, column, message }) => {
        // Of the same file only the new version can be opened.
        if ((0,reporter/* isChange */.Xb)({ rule }) && file === own)
            return `${indent}${paint('dim', `see also ${(0,reporter/* oldPlace */.FI)(`line ${line}`, (0,printable/* printable */.g)(message))}`)}`;
        const place = paint('dim', `see also ${(0,printable/* printable */.g)(file)}:${line}:${column}`);
        return `${indent}${place}  ${(0,printable/* printable */.g)(message)}`;
    });
    const rest = related.length - lines.length;
    return rest === 0 ? lines : [...lines, `${indent}${paint('dim', `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`)}`];
}
function noticeLines({ notices = [] }, paint) {
    if (notices.length === 0)
        return [];
    const lines = notices.map((notice) => {
        const place = (0,reporter/* placeOfNotice */.jJ)(notice);
        const where = place === '' ? '' : `${paint('dim', (0,printable/* printable */.g)(place))}  `;
        return `  ${where}${paint(STYLES[notice.severity], notice.severity.padEnd(7))}  ${(0,printable/* printable */.g)(notice.message)}`;
    });
    return [paint('bold', 'About this run'), '', ...lines, ''];
}
function summaryLines(report, { repaired }, paint) {
    const { summary } = report;
    const style = summary.ready === summary.connectors ? ['green', 'bold'] : ['red', 'bold'];
    const accepted = (0,reporter/* acceptedCount */.n)(report.connectors.flatMap(({ findings }) => findings));
    return [
        ...(0,reporter/* baseNotes */.x0)(report, printable/* printable */.g).map((note) => paint('dim', note)),
        ...(repaired === undefined ? [] : [repairedLine(repaired)]),
        `${paint(style, `${(0,reporter/* verdict */.WJ)(report)}:`)} ${(0,reporter/* standing */.JA)(summary)}${(0,reporter/* scopeOf */.Od)(report)}.`,
        ...whyLine(report),
        ...(accepted === '' ? [] : [`Not counted: ${accepted}.`]),
        ...repairStep(report),
        ...nextStep(report),
    ];
}
/** Of one connector that was compared, the verdict is that of the report. */
function whyLine(report) {
    const [connector, ...others] = report.connectors;
    if (connector === undefined || others.length > 0 || !(0,reporters_comparison/* isComparison */.gP)(report))
        return [];
    const why = (0,reporters_comparison/* updateSentence */.pg)(connector, 'Why');
    return why === '' ? [] : [(0,printable/* printable */.g)(why)];
}
function repairedLine({ findings, files }) {
    return findings === 0
        ? 'Nothing to repair.'
        : `Repaired ${(0,kit_text/* count */.U9)(findings, 'finding')} in ${(0,kit_text/* count */.U9)(files, 'file')}.`;
}
function repairStep(report) {
    const number = (0,reporter/* repairableIn */.l9)(report);
    if (number === 0)
        return [];
    return [
        `connector-preflight check --fix repairs ${(0,kit_text/* count */.U9)(number, 'finding')}, marked [--fix]; with --dry-run it shows how.`,
    ];
}
function nextStep(report) {
    if ((0,reporters_comparison/* isComparison */.gP)(report))
        return [(0,reporters_comparison/* comparisonNextStep */.HE)(report)];
    const frequent = (0,reporter/* mostFrequent */.ye)(report, 3);
    const [first] = frequent;
    if (first === undefined)
        return [];
    const list = frequent.map(([rule, number]) => `${rule} (${number})`).join(', ');
    return [`Next: start with ${list}. To see why and how: connector-preflight explain ${first[0]}`];
}

;// CONCATENATED MODULE: ./src/reporters/index.ts





/** The formats of `check --format`. */
const REPORTERS = { text: text_text, json: json, sarif: sarif, markdown: markdown/* markdown */.wD, github: github };
/** The report in a format, in pieces to write one after the other. */
function piecesOf(format, report, context) {
    return format === 'json' ? jsonPieces(report) : [REPORTERS[format](report, context)];
}

// EXTERNAL MODULE: ./src/rules/index.ts + 593 modules
var rules = __webpack_require__(8562);
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
    return (settings, locations, tickets) => {
        const worthwhile = Math.floor(locations.length / WORTH_A_THREAD);
        const number = Math.min((0,external_node_os_.availableParallelism)() - 1, MOST_THREADS, worthwhile);
        return Array.from({ length: number }, () => threadOf(script, { settings, locations, tickets }));
    };
}
/** More, as Node 24 takes by itself, saves no time, and a tenth of the memory of a catalogue goes there. */
const YOUNG_GENERATION_MB = 48;
function threadOf(script, task) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
    const worker = new external_node_worker_threads_.Worker(script, { workerData: task, resourceLimits });
    return {
        help: (told) => new Promise((done, fail) => {
            worker.on('message', (message) => {
                if (message === 'done')
                    done();
                else
                    told(message.place, message.checked);
            });
            worker.on('error', fail);
            worker.on('exit', () => {
                fail(new Error('The thread ended.'));
            });
        }),
        dismiss: () => void worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./src/action/base.ts


/** How a workflow gets what a shallow checkout lacks: with the checkout's own credentials, from where it came. */
const ORIGIN = { remote: 'origin' };
/**
 * The base that the connectors of a run are compared with: of a pull request what it changes, else the `base` that was asked
 * for.
 *
 * Where a pull request has no usable base, one notice says why, and all connectors are checked as without one. A `base` that
 * was asked for and is missing is a mistake.
 *
 * @returns undefined where there is nothing to compare with
 * @throws UsageError for a `base` that there is not
 */
async function baseFor(inputs, settings, toolkit) {
    const { event } = toolkit;
    const changedOnly = inputs.changedOnly ?? event.pullRequest !== undefined;
    if (inputs.base !== undefined)
        return namedBase(inputs.base, settings, changedOnly);
    const from = event.pullRequest ?? (changedOnly ? event.before : undefined);
    if (from === undefined && !changedOnly)
        return undefined;
    try {
        const base = await eventBase(event, settings, changedOnly);
        const { openBase } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 48531));
        // A partial clone lacks files: better known now than halfway.
        const { touchedBy } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 45344));
        const folders = [...touchedBy(base).folders];
        if (folders.length > 0)
            await openBase(base, folders);
        return base;
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        toolkit.annotate({
            level: 'notice',
            title: 'All connectors are checked',
            message: (0,printable/* printable */.g)(`There is nothing to compare with, so no finding counts as already there. ${error.message} ${error.help ?? ''}`.trim()),
        });
        return undefined;
    }
}
async function eventBase({ pullRequest, before, sha }, { workingFolder, paths }, changedOnly) {
    const { baseAt } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 48531));
    const { commitOf, repositoryAround } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35986));
    const repository = await repositoryAround(workingFolder, paths);
    const head = await commitOf(repository, 'HEAD');
    if (head === undefined)
        throw new usage_error/* UsageError */.e('The repository has no commit.');
    const commit = pullRequest === undefined
        ? await forkOf(repository, startOf(before), head)
        : await pullRequestBase(repository, pullRequest, head, sha);
    return baseAt(repository, commit, pullRequest?.into ?? commit.slice(0, 7), changedOnly);
}
/** What a pull request is compared with, by what is checked out of it: its merge, as is usual, or its own commit. */
async function pullRequestBase(repository, pullRequest, head, sha) {
    if (head === pullRequest.head)
        return forkOf(repository, pullRequest.base, head);
    const { parentsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35986));
    const { commitById } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10528));
    const [into, merged] = await parentsOf(repository, head);
    const isMerge = merged === pullRequest.head || (pullRequest.isTested && head === sha);
    if (into === undefined || merged === undefined || !isMerge)
        throw new usage_error/* UsageError */.e('The checkout is not that of the pull request.', 'Leave out "ref" of actions/checkout, or under pull_request_target set it to the commit of the pull request.');
    // What a pull request changes is what its merge adds to the first parent, which is known without any history.
    return commitById(repository, into, ORIGIN);
}
/** Where the history of a commit parted from that of the checkout. */
async function forkOf(repository, commit, head) {
    const { commitById, mergeBase } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10528));
    return mergeBase(repository, await commitById(repository, commit, ORIGIN), head, ORIGIN);
}
/** A branch that is new has nothing before it, which GitHub writes as zeros. */
function startOf(before) {
    if (before !== undefined && !/^0*$/.test(before))
        return before;
    throw new usage_error/* UsageError */.e('The event names no commit to compare with.', 'Write one into the input "base".');
}
async function namedBase(name, settings, changedOnly) {
    const { workingFolder, paths } = settings;
    const { findBase } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 48531));
    return findBase(workingFolder, paths, name, changedOnly, ORIGIN);
}

// EXTERNAL MODULE: ./src/github/features.ts
var features = __webpack_require__(52716);
;// CONCATENATED MODULE: ./src/action/inputs.ts




/** @throws UsageError for a value that is not allowed */
function readInputs(input) {
    const text = (name) => input(name).trim() || undefined;
    const paths = input('path')
        .split(/\r?\n/)
        .map((path) => path.trim());
    return {
        paths: paths.filter((path) => path !== ''),
        publisher: oneOf('publisher', text('publisher'), ['auto', ...model_finding/* PUBLISHERS */.sp]),
        config: text('config'),
        failOn: oneOf('fail-on', text('fail-on'), settings/* FAIL_LEVELS */.fN),
        baseline: text('baseline'),
        failOnExisting: choice('fail-on-existing', text('fail-on-existing')),
        changedOnly: changedOnly(text('changed-only')),
        base: text('base'),
        annotations: annotations(text('annotations')),
        summary: choice('summary', text('summary')) ?? true,
        sarifFile: text('sarif-file'),
        reportFile: text('report-file'),
        features: new Set(features/* FEATURES */.G.filter((feature) => choice(feature, text(feature)) === true)),
        token: text('token'),
        report: text('report'),
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
function annotations(value) {
    const chosen = oneOf('annotations', value?.toLowerCase(), ['true', 'new', 'false']);
    return chosen === 'new' ? 'new' : chosen !== 'false';
}
/** Undefined when the event decides. */
function changedOnly(value) {
    const chosen = oneOf('changed-only', value?.toLowerCase(), ['true', 'false', 'auto']);
    return chosen === undefined || chosen === 'auto' ? undefined : chosen === 'true';
}
/** Undefined when it is not set. */
function choice(name, value) {
    const chosen = oneOf(name, value?.toLowerCase(), ['true', 'false']);
    return chosen === undefined ? undefined : chosen === 'true';
}

// EXTERNAL MODULE: ./src/action/pull-request.ts + 13 modules
var pull_request = __webpack_require__(12649);
;// CONCATENATED MODULE: ./src/action/action.ts
















/** Runs the action. @returns the exit code, with the meaning of the CLI's */
async function main(toolkit) {
    try {
        const inputs = readInputs((name) => toolkit.input(name));
        return await (inputs.report === undefined
            ? check(inputs, toolkit)
            : comment(inputs.report, inputs, toolkit));
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
    const asked = await settingsOf(inputs, toolkit.workspace, rules.rules, dayOf(new Date()));
    const base = await baseFor(inputs, asked, toolkit);
    const settings = { ...asked, ...(base && { base }) };
    const { report, excerpts } = await (0,run/* run */.e)(settings, rules.rules, VERSION, {
        hire: threads(toolkit.script),
        ...(base && { openBase: (await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 48531))).openBase }),
    });
    const context = {
        excerpts,
        rules: rules.rules,
        color: true,
        linkTo: (file, line) => toolkit.linkTo(file, line),
    };
    const failed = (0,judge/* fails */.c6)(report.summary, settings.failOn, settings.failOnExisting);
    await publish({ report, context, failed, base }, inputs, toolkit);
    return failed ? 1 : 0;
}
/** The other workflow, which checked, has the verdict. */
async function comment(file, inputs, toolkit) {
    const { relay } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 6987));
    setOutputs(await relay(file, inputs, toolkit), inputs, toolkit);
    return 0;
}
async function publish(outcome, inputs, toolkit) {
    const { workspace } = toolkit;
    const { report, context } = outcome;
    toolkit.log(REPORTERS.text(report, context));
    const shown = await (0,pull_request/* showOnGitHub */.k6)(outcome, inputs, toolkit);
    if (inputs.annotations !== false && !shown.annotated)
        for (const annotation of annotationsOf(report, inputs.annotations === 'new' ? 'new' : 'all', {
            notice: shown.notices,
        }))
            toolkit.annotate(annotation);
    if (inputs.summary)
        await toolkit.summarize((0,markdown/* jobSummary */.sp)(report, context));
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

/***/ 12649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ clientOf),
  _M: () => (/* binding */ repositoryOf),
  WU: () => (/* binding */ show),
  k6: () => (/* binding */ showOnGitHub),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(85015);
// EXTERNAL MODULE: ./src/github/features.ts
var github_features = __webpack_require__(52716);
// EXTERNAL MODULE: ./src/github/markers.ts
var markers = __webpack_require__(23400);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/links.ts
var links = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/github/notice.ts


const PERMISSIONS = {
    'check-run': 'checks: write',
    comment: 'pull-requests: write',
    suggestions: 'pull-requests: write',
};
/** What to tell when something could not be shown on GitHub: one text for all of it, undefined when nothing failed. */
function noticeOf(failures) {
    if (failures.length === 0)
        return undefined;
    const denied = failures.filter(({ error }) => error.trouble === 'permission').map(({ feature }) => feature);
    const others = failures.filter(({ error }) => error.trouble !== 'permission');
    return [
        ...(denied.length === 0 ? [] : permissionNotice(denied)),
        ...others.map(({ feature, error }) => `GitHub did not take what "${feature}: true" asks for. ${error.message}.`),
        'The verdict, the log and the job summary are complete.',
    ].join('\n');
}
/** The permissions that the features need, and how to give them. */
function permissionNotice(features) {
    const permissions = [...new Set(features.map((feature) => PERMISSIONS[feature]))];
    const inputs = features.map((feature) => `"${feature}: true"`);
    return [
        `The token lacks ${(0,kit_text/* enumerate */.HL)(permissions.map((permission) => `"${permission}"`))}, which ${(0,kit_text/* enumerate */.HL)(inputs)} ${features.length === 1 ? 'needs' : 'need'}. Write in the job:`,
        'permissions:',
        '  contents: read',
        ...permissions.map((permission) => `  ${permission}`),
        `In a pull request from a fork, or of Dependabot, GitHub gives no such token: there a second workflow can comment, see ${links/* PULL_REQUESTS_URL */.Pc}#forks`,
    ];
}

// EXTERNAL MODULE: ./src/github/request.ts
var github_request = __webpack_require__(87398);
;// CONCATENATED MODULE: ./src/github/polite.ts

/** All requests of a run together take so long at most: what they add is not worth more of a job's minutes. */
const BUDGET = 60_000;
const LONGEST_REQUEST = 15_000;
const ATTEMPTS = 4;
const FIRST_PAUSE = 1000;
/**
 * A client that waits as long as GitHub asks for, tries again what failed for reasons that pass (429, 5xx, no answer), and
 * ends in time. A request that is repeated after its answer was lost may take effect twice: whoever sends it has to cope.
 */
function politely(send, clock) {
    const end = clock.now() + BUDGET;
    let sent = 0;
    const attempt = async (route, parameters) => {
        const left = end - clock.now();
        if (left <= 0)
            return new Error(`no answer within ${BUDGET / 1000} seconds`);
        sent += 1;
        try {
            return await send(route, parameters, AbortSignal.timeout(Math.min(left, LONGEST_REQUEST)));
        }
        catch (error) {
            return error instanceof Error ? error : new Error(String(error));
        }
    };
    const request = async (route, parameters) => {
        for (let number = 1;; number += 1) {
            const answer = await attempt(route, parameters);
            if (!(answer instanceof Error) && answer.status < 300)
                return answer.data;
            const pause = pauseAfter(answer, number, clock.now());
            if (pause === undefined || number === ATTEMPTS || clock.now() + pause >= end)
                throw failure(route, answer);
            await clock.sleep(pause);
        }
    };
    return { request, sent: () => sent };
}
/** How long to wait before the request is sent again, in milliseconds; undefined when that is of no use. */
function pauseAfter(answer, number, now) {
    const growing = FIRST_PAUSE * 2 ** (number - 1);
    if (answer instanceof Error || answer.status >= 500)
        return growing;
    if (!isLimit(answer))
        return undefined;
    return Math.max(growing, askedFor(answer, now) ?? 0);
}
/** A rate limit, which GitHub tells by 429, or by 403 with headers or a message that say so. */
function isLimit({ status, headers, data }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const exhausted = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return exhausted || /rate limit/i.test(messageOf(data));
}
function askedFor({ headers }, now) {
    const seconds = Number(headers['retry-after'] ?? NaN);
    if (seconds >= 0)
        return seconds * 1000;
    if (headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN);
    return reset > 0 ? reset * 1000 - now : undefined;
}
function failure(route, answer) {
    if (answer instanceof Error)
        return new github_request/* ApiError */.h('unavailable', `${route}: ${answer.message}`);
    const message = `${route}: ${answer.status} ${messageOf(answer.data)}`.trim();
    if (answer.status === 422)
        return new github_request/* ApiError */.h('invalid', message, answer.status);
    const denied = [401, 403, 404].includes(answer.status) && !isLimit(answer);
    return new github_request/* ApiError */.h(denied ? 'permission' : 'unavailable', message, answer.status);
}
function messageOf(data) {
    const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
    return typeof message === 'string' ? message.slice(0, 200) : '';
}

// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/kit/printable.ts
var printable = __webpack_require__(57175);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
// EXTERNAL MODULE: ./src/model/text.ts
var model_text = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/reporters/markdown.ts + 1 modules
var markdown = __webpack_require__(49041);
// EXTERNAL MODULE: ./src/reporters/reporter.ts
var reporter = __webpack_require__(89221);
;// CONCATENATED MODULE: ./src/github/check-run.ts






const CHECK_NAME = 'Connector Preflight';
/** The Checks API takes so many annotations a request. */
const AT_ONCE = 50;
/** Forty requests: more would take longer than they are worth, and the summary counts the rest. */
const MOST_ANNOTATIONS = 2000;
/** GitHub takes 65,535 bytes. */
const SUMMARY_BYTES = 65_000;
/** GitHub takes 64 KB; a character of UTF-16 has at most three bytes. */
const LONGEST_MESSAGE = 20_000;
const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' };
/** A finished check run as a series of bodies: the first creates it, the others add annotations. */
function checkRunOf(report, context, { sha, failed }) {
    const open = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => suppressed === null);
    const ranked = model_finding/* SEVERITIES */.oC.flatMap((severity) => open
        .filter((finding) => finding.severity === severity)
        .sort((a, b) => Number((0,reporter/* isOld */.eD)(a)) - Number((0,reporter/* isOld */.eD)(b))));
    const batches = batchesOf(ranked.slice(0, MOST_ANNOTATIONS).map(annotation));
    const left = ranked.slice(MOST_ANNOTATIONS);
    const output = {
        title: `${(0,reporter/* verdict */.WJ)(report)}: ${(0,reporter/* counts */.tQ)(report.summary)}`,
        summary: `${overflow(left)}${(0,markdown/* pageWithin */.vJ)(report, context, SUMMARY_BYTES, 'a check run holds 64 KB')}`,
    };
    const [first = [], ...others] = batches;
    const create = {
        name: CHECK_NAME,
        head_sha: sha,
        status: 'completed',
        conclusion: failed ? 'failure' : 'success',
        output: { ...output, annotations: first },
    };
    return [create, ...others.map((annotations) => ({ output: { ...output, annotations } }))];
}
function batchesOf(items) {
    const batches = [];
    for (let start = 0; start < items.length; start += AT_ONCE)
        batches.push(items.slice(start, start + AT_ONCE));
    return batches;
}
/** GitHub takes columns only of a range on one line. */
function annotation(finding) {
    const { file, line, endLine, column, endColumn, severity, message, rule } = finding;
    const columns = line === endLine && { start_column: column, end_column: Math.max(column, endColumn) };
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        ...columns,
        annotation_level: LEVELS[severity],
        title: (0,reporter/* isOld */.eD)(finding) ? `${rule} (already there)` : rule,
        message: (0,model_text/* clipped */.c)((0,printable/* printable */.g)(message), LONGEST_MESSAGE),
    };
}
function overflow(left) {
    if (left.length === 0)
        return '';
    const rules = [...(0,group_by/* groupBy */.$)(left, ({ rule }) => rule)].map(([rule, own]) => `${rule} (${own.length})`);
    return `> ${left.length} findings have no annotation here: ${(0,model_text/* clipped */.c)(rules.join(', '), 400)}.\n\n`;
}

// EXTERNAL MODULE: ./src/kit/markdown.ts
var kit_markdown = __webpack_require__(61007);
// EXTERNAL MODULE: ./src/reporters/markdown-checklist.ts
var markdown_checklist = __webpack_require__(99292);
// EXTERNAL MODULE: ./src/reporters/markdown-update.ts
var markdown_update = __webpack_require__(56959);
;// CONCATENATED MODULE: ./src/reporters/comment.ts







/** GitHub takes 65,536 characters; the marker has its place, too. */
const COMMENT_LIMIT = 65_000;
function besideOf(connector) {
    const open = connector.findings.filter(({ suppressed }) => suppressed === null);
    const { comparison } = connector;
    return {
        connector,
        compared: comparison !== undefined || open.some(({ baselineState }) => baselineState !== undefined),
        fresh: open.filter((finding) => !(0,reporter/* isOld */.eD)(finding)),
        remaining: open.filter(reporter/* isOld */.eD),
        fixed: comparison?.fixed ?? [],
    };
}
/** Whether a pull request needs a comment: it brings, repairs or deletes something, or changes what users see. */
function isWorthComment({ connectors, base }) {
    if (base !== undefined && base.deleted.length > 0)
        return true;
    return connectors.map(besideOf).some(({ connector, fresh, fixed }) => {
        const update = connector.comparison?.update ?? 'none';
        return fresh.length > 0 || fixed.length > 0 || update !== 'none';
    });
}
/**
 * The comment on a pull request: verdict, checklist, what is new, what is fixed, and, folded, what was there before. Where it
 * does not fit, the lightest findings are left out first, then the sections of the connectors, and it says so.
 */
const comment = (report, context) => {
    const selections = [model_finding/* SEVERITIES */.oC, ['error', 'warning'], ['error']];
    const reason = 'a comment holds 65,536 characters';
    for (const shown of selections) {
        const sections = report.connectors.map(besideOf).flatMap((beside) => section(beside, context, shown));
        const text = (0,markdown/* textOf */.b6)([...head(report), ...(0,markdown/* leftOut */.ig)(report, shown, reason), ...sections]);
        if (text.length <= COMMENT_LIMIT)
            return text;
    }
    return (0,markdown/* textOf */.b6)([...head(report), ...(0,markdown/* leftOut */.ig)(report, [], reason, ['the sections of the connectors'])]);
};
function head(report) {
    const { summary } = report;
    const notes = (0,reporter/* baseNotes */.x0)(report, kit_markdown/* code */.aY);
    const found = `Connector Preflight found ${(0,reporter/* standing */.JA)(summary)}${(0,reporter/* scopeOf */.Od)(report)}.`;
    return [
        `## ${(0,reporter/* markOf */.Fg)(report)} ${(0,reporter/* verdict */.WJ)(report)}`,
        '',
        [...(summary.connectors === 0 ? [] : [found]), ...notes].join(' '),
        '',
        ...(0,markdown/* nextSteps */.Zn)(report),
    ];
}
function section(beside, context, shown) {
    const { connector, compared, fresh, remaining, fixed } = beside;
    const listed = (findings) => findings.filter(({ severity }) => shown.includes(severity));
    const news = listed(fresh);
    const old = listed(remaining);
    const checklist = (0,markdown_checklist/* checklistSection */.e)(connector, false);
    return [
        `### ${connector.ready ? '✅' : '❌'} ${(0,kit_markdown/* literal */.eu)(connector.title)}`,
        '',
        ...(0,markdown_update/* updateLines */.P)(connector),
        // Beside a base, what the pull request brings comes before where the whole connector stands.
        ...(compared ? [] : checklist),
        ...folded((0,kit_text/* count */.U9)(news.length, compared ? 'new finding' : 'finding'), true, news, () => (0,markdown/* findingsTables */.kC)(news, context)),
        ...folded(`${fixed.length} fixed`, false, fixed, () => fixedTable(fixed)),
        ...folded(`${(0,kit_text/* count */.U9)(old.length, 'finding')} there before`, false, old, () => (0,markdown/* findingsTables */.kC)(old, context)),
        ...(compared ? checklist : []),
    ];
}
/** The places of fixed findings are in the base, where nobody looks. */
function fixedTable(findings) {
    const rows = findings.map(({ severity, message, rule, helpUrl }) => [
        markdown/* SEVERITY_MARKS */.ru[severity],
        `~~${(0,kit_markdown/* literal */.eu)(message)}~~<br>${(0,kit_markdown/* link */.nf)((0,kit_markdown/* code */.aY)(rule), helpUrl)}`,
    ]);
    return (0,kit_markdown/* table */.tp)(['', 'Fixed'], rows);
}
function folded(title, open, findings, lines) {
    if (findings.length === 0)
        return [];
    const attribute = open ? ' open' : '';
    return [`<details${attribute}><summary>${title}</summary>`, '', ...lines(), '', '</details>', ''];
}

;// CONCATENATED MODULE: ./src/github/comment.ts


/**
 * One comment per step, updated in place. None is written as long as there is nothing to say: no finding that the base did not
 * have, nothing fixed, no update by Microsoft's criteria. One that exists is kept up to date whatever there is to say.
 */
function planComment(report, context, comments, key) {
    const own = comments.flatMap((known) => {
        const content = (0,markers/* readCommentMarker */.wz)(known.body, key);
        return content === undefined ? [] : [{ known, content }];
    });
    const [current, ...others] = own;
    const takeBack = others.map(({ known }) => known).filter(({ minimized }) => !minimized);
    if (current === undefined && !isWorthComment(report))
        return { takeBack };
    // Which commits were compared is no news: addresses of lines at the old one still show the same.
    const { excerpts, rules, color } = context;
    const base = report.base && { ...report.base, commit: '' };
    const content = (0,markers/* digest */.br)(comment({ ...report, ...(base && { base }) }, { excerpts, rules, color }));
    if (current?.content === content)
        return { takeBack };
    const body = `${(0,markers/* commentMarker */.Ql)(key, content)}\n${comment(report, context)}`;
    return current === undefined
        ? { create: body, takeBack }
        : { update: { id: current.known.id, body }, takeBack };
}

// EXTERNAL MODULE: ./src/github/values.ts
var values = __webpack_require__(59657);
;// CONCATENATED MODULE: ./src/github/discussion.ts


const DISCUSSION = `query($owner: String!, $repo: String!, $number: Int!, $withComments: Boolean!, $withThreads: Boolean!, $comments: String, $threads: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId viewerDidAuthor isMinimized body }
      }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line startLine
          comments(first: 1) { nodes { id fullDatabaseId viewerDidAuthor isMinimized body } }
        }
      }
    }
  }
}`;
/** Of longer discussions the rest is not read. */
const MOST_PAGES = 20;
/** Reads what a pull request holds of ours, a hundred comments and a hundred threads a request. @throws ApiError */
async function readDiscussion(client, repository, number, wanted) {
    let next = {
        comments: wanted.comments ? null : undefined,
        threads: wanted.threads ? null : undefined,
    };
    // One that comes twice, as where somebody writes between two pages, is one: else it would be taken back for its own sake.
    const comments = new Map();
    const threads = new Map();
    for (let page = 1;; page += 1) {
        const pull = await readPage(client, repository, number, next);
        for (const comment of (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(pull, 'comments', 'nodes')).flatMap(ownComment))
            comments.set(comment.node, comment);
        for (const thread of (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(pull, 'reviewThreads', 'nodes')).flatMap(ownThread))
            threads.set(thread.node, thread);
        next = {
            comments: nextOf((0,values/* memberOf */.C5)(pull, 'comments'), next.comments),
            threads: nextOf((0,values/* memberOf */.C5)(pull, 'reviewThreads'), next.threads),
        };
        const done = next.comments === undefined && next.threads === undefined;
        if (done || page === MOST_PAGES)
            return {
                head: (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(pull, 'headRefOid')) ?? '',
                open: (0,values/* memberOf */.C5)(pull, 'state') === 'OPEN',
                comments: [...comments.values()],
                threads: [...threads.values()],
            };
    }
}
async function readPage(client, { owner, repo }, number, { comments, threads }) {
    const data = await graphql(client, DISCUSSION, {
        owner,
        repo,
        number,
        withComments: comments !== undefined,
        withThreads: threads !== undefined,
        comments: comments ?? null,
        threads: threads ?? null,
    });
    const pull = (0,values/* memberOf */.C5)(data, 'repository', 'pullRequest');
    if (typeof pull === 'object' && pull !== null)
        return pull;
    throw new github_request/* ApiError */.h('permission', `POST /graphql: pull request ${number} cannot be read`);
}
/** Where to read on; a page that leads to itself is the last. */
function nextOf(connection, current) {
    const info = (0,values/* memberOf */.C5)(connection, 'pageInfo');
    const next = (0,values/* memberOf */.C5)(info, 'hasNextPage') === true ? (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(info, 'endCursor')) : undefined;
    return next === current ? undefined : next;
}
function ownComment(value) {
    const node = (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(value, 'id'));
    const id = (0,values/* idOf */.TH)((0,values/* memberOf */.C5)(value, 'fullDatabaseId'));
    const body = (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(value, 'body'));
    if ((0,values/* memberOf */.C5)(value, 'viewerDidAuthor') !== true)
        return [];
    if (node === undefined || id === undefined || body === undefined)
        return [];
    return [{ node, id, body, minimized: (0,values/* memberOf */.C5)(value, 'isMinimized') === true }];
}
function ownThread(value) {
    const [first] = (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(value, 'comments', 'nodes')).flatMap(ownComment);
    const node = (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(value, 'id'));
    if (first === undefined || node === undefined)
        return [];
    const last = (0,values/* idOf */.TH)((0,values/* memberOf */.C5)(value, 'line'));
    return [
        {
            node,
            first,
            resolved: (0,values/* memberOf */.C5)(value, 'isResolved') === true,
            outdated: (0,values/* memberOf */.C5)(value, 'isOutdated') === true,
            path: (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(value, 'path')) ?? '',
            lines: last === undefined ? undefined : { first: (0,values/* idOf */.TH)((0,values/* memberOf */.C5)(value, 'startLine')) ?? last, last },
        },
    ];
}
/** Sends a GraphQL document. @returns its data. @throws ApiError where GitHub does not give all of it */
async function graphql(client, query, variables) {
    const answer = await client.request('POST /graphql', { query, variables });
    const refusal = refusalOf(answer);
    if (refusal !== undefined)
        throw refusal;
    const data = (0,values/* memberOf */.C5)(answer, 'data');
    if (typeof data === 'object' && data !== null)
        return data;
    throw new github_request/* ApiError */.h('unavailable', 'POST /graphql: the answer holds no data');
}
/** The first error of a GraphQL answer; undefined where there is none. */
function refusalOf(answer) {
    const [first] = (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(answer, 'errors'));
    if (first === undefined)
        return undefined;
    const message = `POST /graphql: ${(0,values/* textOf */.b6)((0,values/* memberOf */.C5)(first, 'message'))?.slice(0, 200) ?? 'an error'}`;
    const type = (0,values/* textOf */.b6)((0,values/* memberOf */.C5)(first, 'type'));
    return new github_request/* ApiError */.h(type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'permission' : 'unavailable', message);
}

;// CONCATENATED MODULE: ./src/github/review.ts



/** A review holds so many comments: more of them at once is what GitHub takes for abuse, and nobody reads. */
const MOST_SUGGESTIONS = 30;
/**
 * Compares the suggestions with what the pull request holds of them. One that a person resolved is never repeated; one that the
 * action took back is, when its finding comes back.
 *
 * @param suggestions gravest first
 */
function planReview(suggestions, threads, key) {
    const unused = threads.flatMap((thread) => {
        const marker = (0,markers/* readSuggestionMarker */.lR)(thread.first.body, key);
        return marker === undefined ? [] : [{ thread, ...marker }];
    });
    const take = (fits) => {
        const index = unused.findIndex(fits);
        return index === -1 ? undefined : unused.splice(index, 1)[0]?.thread;
    };
    const post = [];
    const update = [];
    for (const suggestion of suggestions) {
        const { subject, content, body } = commentOf(suggestion, key);
        const same = unused.filter((known) => known.subject === subject);
        if (take((known) => same.includes(known) && isLive(known.thread) && known.content === content))
            continue;
        const moved = take((known) => same.includes(known) && isLive(known.thread) && isAt(known.thread, suggestion));
        if (moved !== undefined)
            update.push({ thread: moved, body });
        else if (!take((known) => same.includes(known) && isDismissed(known.thread)))
            post.push({ ...placeOf(suggestion), body });
    }
    return {
        post: post.slice(0, MOST_SUGGESTIONS),
        left: Math.max(0, post.length - MOST_SUGGESTIONS),
        update,
        takeBack: unused.map(({ thread }) => thread).filter(({ first }) => !first.minimized),
    };
}
/** Shown, and still possible to apply. */
function isLive({ resolved, outdated, first }) {
    return !resolved && !outdated && !first.minimized;
}
/** Resolved by a person: what the action takes back is hidden, too. */
function isDismissed({ resolved, first }) {
    return resolved && !first.minimized;
}
function isAt(thread, { file, first, last }) {
    return thread.path === file && thread.lines?.first === first && thread.lines.last === last;
}
function placeOf({ file, first, last }) {
    const place = { path: file, side: 'RIGHT', line: last };
    return first === last ? place : { ...place, start_line: first, start_side: 'RIGHT' };
}
function commentOf(suggestion, key) {
    const { findings, file, lines } = suggestion;
    const listed = findings.slice(0, MOST_LISTED).map(sentence);
    const rest = findings.length > MOST_LISTED ? [`- and ${findings.length - MOST_LISTED} more`] : [];
    const text = [...listed, ...rest, '', ...block(lines)].join('\n');
    const subject = (0,markers/* digest */.br)(file, ...findings.map(({ fingerprint }) => fingerprint).sort());
    const content = (0,markers/* digest */.br)(text);
    return { subject, content, body: `${(0,markers/* suggestionMarker */.XY)(key, subject, content)}\n${text}` };
}
const MOST_LISTED = 10;
function sentence({ message, rule, helpUrl }) {
    return `- ${(0,kit_markdown/* literal */.eu)(message)} (${(0,kit_markdown/* link */.nf)((0,kit_markdown/* code */.aY)(rule), helpUrl)})`;
}
/** The fence is longer than any in the text, so that no line can end the block. */
function block(lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return [`${fence}suggestion`, ...lines, fence];
}
/** The text of a review. */
function reviewBody({ post, left }) {
    const rest = left === 0
        ? ''
        : ` ${left} more will follow when these are committed; \`connector-preflight check --fix\` applies all at once.`;
    return `Connector Preflight has ${(0,kit_text/* count */.U9)(post.length, 'repair')} to suggest. Several can be committed at once on the page "Files changed" ("Add suggestion to batch").${rest}`;
}

;// CONCATENATED MODULE: ./src/github/change.ts
/** The text of a file as lines, counted as git does, without their ends and without a byte order mark. */
function linesOf(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
/**
 * What replacements do to whole lines: the fewest lines that hold all of it, at least one.
 *
 * @param replacements in any order; they do not overlap
 * @returns undefined where no line changes (line ends, white space at the end of the file), or where they do not fit the text
 */
function changeOf(lines, replacements) {
    const ordered = [...replacements].sort((a, b) => a.line - b.line || a.column - b.column);
    const [first] = ordered;
    if (first === undefined || !ordered.every((replacement) => fits(replacement, lines)))
        return undefined;
    const last = ordered.reduce((most, { endLine }) => Math.max(most, endLine), first.line);
    const parts = [];
    let [line, column] = [first.line, 1];
    for (const replacement of ordered) {
        parts.push(between(lines, line, column, replacement.line, replacement.column), replacement.text);
        [line, column] = [replacement.endLine, replacement.endColumn];
    }
    parts.push(between(lines, line, column, last, (lines[last - 1] ?? '').length + 1));
    return trimmed(lines.slice(first.line - 1, last), linesOf(parts.join('')), first.line);
}
function fits({ line, column, endLine, endColumn }, lines) {
    const [start, end] = [lines[line - 1], lines[endLine - 1]];
    if (start === undefined || end === undefined || endLine < line)
        return false;
    return column <= start.length + 1 && endColumn <= end.length + 1 && (endLine > line || endColumn >= column);
}
/** The text between two places, lines joined by a line feed. */
function between(lines, line, column, endLine, endColumn) {
    const own = lines.slice(line - 1, endLine);
    const end = own.length - 1;
    return own
        .map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === end ? endColumn - 1 : undefined))
        .join('\n');
}
/** Without the lines at both ends that stay as they are; one of them stays where nothing else is replaced. */
function trimmed(before, after, line) {
    let start = 0;
    const shorter = Math.min(before.length, after.length);
    while (start < shorter && before[start] === after[start])
        start += 1;
    if (start === before.length && start === after.length)
        return undefined;
    let end = 0;
    while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    if (start + end === before.length) {
        if (start > 0)
            start -= 1;
        else
            end -= 1;
    }
    return {
        first: line + start,
        last: line + before.length - end - 1,
        lines: after.slice(start, after.length - end),
    };
}

;// CONCATENATED MODULE: ./src/github/hunks.ts
/** GitHub shows so many unchanged lines around what a pull request changes, and takes comments on them, too. */
const CONTEXT = 3;
/**
 * The lines of a file that GitHub takes comments on: those that the pull request wrote, and what is shown around them. What
 * touches is one hunk, and a comment cannot reach beyond its hunk.
 *
 * @param touched lines of the new file; where lines were only deleted, an empty range (`last` before `first`) in their place
 */
function hunksOf(touched) {
    const hunks = [];
    for (const { first, last } of [...touched].sort((a, b) => a.first - b.first)) {
        const next = { first: Math.max(1, first - CONTEXT), last: last + CONTEXT };
        const before = hunks.at(-1);
        if (before !== undefined && next.first <= before.last + 1)
            hunks[hunks.length - 1] = { first: before.first, last: Math.max(before.last, next.last) };
        else
            hunks.push(next);
    }
    return hunks;
}
/** Whether one hunk has all of these lines. */
function isWithin({ first, last }, hunks) {
    return hunks.some((hunk) => hunk.first <= first && last <= hunk.last);
}

;// CONCATENATED MODULE: ./src/github/suggestions.ts





/** Nobody can judge a longer one at a glance. */
const MOST_LINES = 60;
const LONGEST = 20_000;
/**
 * The repairs that GitHub accepts as suggestions: all of their lines in one hunk of the pull request. Repairs of the same lines
 * are one suggestion; where they contradict each other, that of the graver finding stays.
 *
 * @returns gravest first
 */
function suggestionsOf(findings, changes) {
    const files = (0,group_by/* groupBy */.$)(findings.filter(({ fix, suppressed }) => fix !== undefined && suppressed === null), ({ file }) => file);
    return [...files]
        .flatMap(([file, own]) => {
        const hunks = changes.hunks.get(file) ?? [];
        const text = hunks.length === 0 ? undefined : changes.textOf(file);
        return text === undefined ? [] : ofFile(file, text, own, hunks);
    })
        .sort((a, b) => gravest(a.findings) - gravest(b.findings));
}
/** The rank of the gravest finding: 0 is `error`. */
function gravest(findings) {
    return Math.min(...findings.map(({ severity }) => model_finding/* SEVERITIES */.oC.indexOf(severity)));
}
function ofFile(file, text, findings, hunks) {
    const lines = linesOf(text);
    // A suggestion for the first line would take the byte order mark away.
    const top = text.startsWith('\uFEFF') ? 2 : 1;
    const suggestible = (change) => change !== undefined && change.first >= top && isWithin(change, hunks) && isReadable(change);
    const candidates = findings.flatMap((finding) => {
        const fix = finding.fix ?? [];
        // A file on one line may have thousands of repairs, and each would take as long as the whole of it.
        const touches = fix.flatMap(({ line, endLine }) => [lines[line - 1] ?? '', lines[endLine - 1] ?? '']);
        if (touches.some(({ length }) => length > LONGEST))
            return [];
        const change = changeOf(lines, fix);
        return suggestible(change) ? [{ finding, fix, range: linesOfAll(fix, change) }] : [];
    });
    return clustersOf(candidates).flatMap((cluster) => {
        const compatible = withoutContradictions(cluster);
        const change = changeOf(lines, distinct(compatible.flatMap(({ fix }) => fix)));
        if (!suggestible(change))
            return [];
        return [{ file, ...change, findings: compatible.map(({ finding }) => finding) }];
    });
}
/** Short enough, and without characters that a reviewer does not see. */
function isReadable({ first, last, lines }) {
    const text = lines.join('\n');
    return (Math.max(last - first + 1, lines.length) <= MOST_LINES &&
        text.length <= LONGEST &&
        lines.every((line) => (0,printable/* printable */.g)(line) === line));
}
/** A replacement may touch a line that is the same in the end. */
function linesOfAll(fix, { first, last }) {
    return {
        first: Math.min(first, ...fix.map(({ line }) => line)),
        last: Math.max(last, ...fix.map(({ endLine }) => endLine)),
    };
}
/** Candidates that share lines, together. */
function clustersOf(candidates) {
    const clusters = [];
    let end = 0;
    for (const candidate of [...candidates].sort((a, b) => a.range.first - b.range.first)) {
        if (candidate.range.first > end)
            clusters.push([candidate]);
        else
            clusters.at(-1)?.push(candidate);
        end = Math.max(end, candidate.range.last);
    }
    return clusters;
}
function withoutContradictions(cluster) {
    const kept = [];
    const rank = ({ finding }) => model_finding/* SEVERITIES */.oC.indexOf(finding.severity);
    for (const candidate of [...cluster].sort((a, b) => rank(a) - rank(b))) {
        const edits = kept.flatMap(({ fix }) => fix);
        if (!candidate.fix.some((edit) => edits.some((other) => contradict(edit, other))))
            kept.push(candidate);
    }
    return kept;
}
/** Two replacements that share text, or a place to insert at; the same one twice is no contradiction. */
function contradict(a, b) {
    if (keyOf(a) === keyOf(b))
        return false;
    const before = (line, column, other) => line < other.line || (line === other.line && column <= other.column);
    const apart = before(a.endLine, a.endColumn, b) || before(b.endLine, b.endColumn, a);
    return !apart || (a.line === b.line && a.column === b.column);
}
function distinct(edits) {
    return [...new Map(edits.map((edit) => [keyOf(edit), edit])).values()];
}
function keyOf({ line, column, endLine, endColumn, text }) {
    return [line, column, endLine, endColumn, text].join('\0');
}

;// CONCATENATED MODULE: ./src/github/take-back.ts



const take_back_AT_ONCE = 20;
/**
 * Hides comments as resolved, and resolves their threads, twenty a request. To resolve takes `contents: write`, which nobody
 * should give for it, while to hide takes `pull-requests: write`: it is enough when one of both succeeds.
 *
 * @throws ApiError where neither does
 */
async function takeBack(client, { comments, threads }) {
    const steps = [
        ...comments.map((comment, index) => new Map(hide(`comment${index}`, comment))),
        ...threads.map((thread, index) => new Map([...hide(`hide${index}`, thread.first), ...resolve(`resolve${index}`, thread)])),
    ].filter((step) => step.size > 0);
    for (let start = 0; start < steps.length; start += take_back_AT_ONCE)
        await send(client, steps.slice(start, start + take_back_AT_ONCE));
}
async function send(client, steps) {
    const fields = steps.flatMap((step) => [...step].map(([alias, field]) => `  ${alias}: ${field}`));
    const answer = await client.request('POST /graphql', { query: `mutation {\n${fields.join('\n')}\n}` });
    const data = (0,values/* memberOf */.C5)(answer, 'data');
    const gone = goneIn(answer);
    const done = (alias) => ((0,values/* memberOf */.C5)(data, alias) ?? null) !== null || gone.has(alias);
    if (steps.every((step) => [...step.keys()].some(done)))
        return;
    throw refusalOf(answer) ?? new github_request/* ApiError */.h('unavailable', 'POST /graphql: no answer to a mutation');
}
/** The aliases of what does not exist any more: somebody took it back before us. */
function goneIn(answer) {
    const errors = (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(answer, 'errors')).filter((error) => (0,values/* memberOf */.C5)(error, 'type') === 'NOT_FOUND');
    return new Set(errors.map((error) => (0,values/* listOf */.c3)((0,values/* memberOf */.C5)(error, 'path'))[0]));
}
function hide(alias, { node, minimized }) {
    if (minimized)
        return [];
    const input = `subjectId: ${JSON.stringify(node)}, classifier: RESOLVED`;
    return [[alias, `minimizeComment(input: { ${input} }) { minimizedComment { isMinimized } }`]];
}
function resolve(alias, { node, resolved }) {
    if (resolved)
        return [];
    const input = `threadId: ${JSON.stringify(node)}`;
    return [[alias, `resolveReviewThread(input: { ${input} }) { thread { isResolved } }`]];
}

;// CONCATENATED MODULE: ./src/github/publish.ts









/** Shows a report on GitHub. Never fails: what does not work is told, and says nothing about the connectors. */
async function publish(publication, client) {
    const failures = [];
    const log = [];
    const attempt = async (feature, action) => {
        if (!publication.features.has(feature))
            return false;
        try {
            log.push(`${feature}: ${await action()}`);
            return true;
        }
        catch (error) {
            if (!(error instanceof github_request/* ApiError */.h))
                throw error;
            failures.push({ feature, error });
            log.push(`${feature}: ${error.message}`);
            return false;
        }
    };
    const discussion = remembered(() => discussionOf(publication, client));
    const checkRun = await attempt('check-run', () => writeCheckRun(publication, client));
    await attempt('comment', () => writeComment(publication, client, discussion));
    await attempt('suggestions', () => writeSuggestions(publication, client, discussion));
    return { checkRun, failures, log };
}
/** Comments and suggestions share one reading of the pull request. */
function remembered(read) {
    let reading;
    return () => (reading ??= read());
}
async function discussionOf({ repository, pullRequest, features }, client) {
    if (pullRequest === undefined)
        return { reason: 'there is no pull request' };
    const discussion = await readDiscussion(client, repository, pullRequest.number, {
        comments: features.has('comment'),
        threads: features.has('suggestions'),
    });
    if (discussion.head !== pullRequest.sha)
        return { reason: 'the pull request has a newer commit, whose own run will tell' };
    return { discussion, pullRequest };
}
async function writeCheckRun({ repository, report, context, sha, failed }, client) {
    const [create, ...append] = checkRunOf(report, context, { sha, failed });
    const created = await client.request('POST /repos/{owner}/{repo}/check-runs', { ...repository, ...create });
    const id = (0,values/* idOf */.TH)((0,values/* memberOf */.C5)(created, 'id'));
    if (id === undefined)
        throw new github_request/* ApiError */.h('unavailable', 'POST check-runs: the answer has no id');
    for (const body of append)
        await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...repository,
            check_run_id: id,
            ...body,
        });
    return 'created';
}
async function writeComment({ repository, report, context, key }, client, read) {
    const reading = await read();
    if ('reason' in reading)
        return reading.reason;
    const { discussion, pullRequest } = reading;
    const plan = planComment(report, context, discussion.comments, key);
    const done = await sendComment(plan, repository, pullRequest, client);
    await takeBack(client, { comments: plan.takeBack, threads: [] });
    return done;
}
/** @returns what was done */
async function sendComment({ create, update }, repository, { number }, client) {
    if (update !== undefined) {
        const { id, body } = update;
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        if (await stillThere(client.request(route, { ...repository, comment_id: id, body })))
            return 'updated';
    }
    // Of a comment that was deleted since it was read, there is another one.
    const body = create ?? update?.body;
    if (body === undefined)
        return 'nothing to change';
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await client.request(route, { ...repository, issue_number: number, body });
    return 'created';
}
/** Whether GitHub still has what a request is about. */
async function stillThere(request) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error instanceof github_request/* ApiError */.h && error.status === 404)
            return false;
        throw error;
    }
}
async function writeSuggestions(publication, client, read) {
    const { repository, report, key, changes } = publication;
    if (changes === undefined)
        return 'git cannot tell what the pull request changes';
    const reading = await read();
    if ('reason' in reading)
        return reading.reason;
    const { discussion, pullRequest } = reading;
    if (!discussion.open)
        return 'the pull request is closed';
    const plan = planReview(suggestionsOf(ranked(report), changes), discussion.threads, key);
    for (const { thread, body } of plan.update)
        // Whoever deleted it since does not want it.
        await stillThere(client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
            ...repository,
            comment_id: thread.first.id,
            body,
        }));
    const posted = await postReview(plan, repository, pullRequest, client);
    await takeBack(client, { comments: [], threads: plan.takeBack });
    return `${posted} posted, ${plan.update.length} updated, ${plan.takeBack.length} taken back, ${plan.left} left for later`;
}
/** Gravest first. */
function ranked({ connectors }) {
    const all = connectors.flatMap(({ findings }) => findings);
    return model_finding/* SEVERITIES */.oC.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}
/** @returns how many comments GitHub took */
async function postReview(plan, repository, { number, sha }, client) {
    if (plan.post.length === 0)
        return 0;
    const place = { ...repository, pull_number: number, commit_id: sha };
    try {
        await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
            ...place,
            event: 'COMMENT',
            body: reviewBody(plan),
            comments: plan.post,
        });
        return plan.post.length;
    }
    catch (error) {
        if (!(error instanceof github_request/* ApiError */.h) || error.trouble !== 'invalid')
            throw error;
        return postSingly(plan.post, place, client);
    }
}
/** After so many refusals in a row the others will be refused as well. */
const MOST_REFUSALS = 3;
/** GitHub refuses a whole review for one comment that it cannot place: then each has to stand for itself. */
async function postSingly(comments, place, client) {
    let [posted, refusals] = [0, 0];
    for (const comment of comments) {
        if (refusals === MOST_REFUSALS)
            break;
        try {
            await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
                ...place,
                ...comment,
            });
            [posted, refusals] = [posted + 1, 0];
        }
        catch (error) {
            if (!(error instanceof github_request/* ApiError */.h) || error.trouble !== 'invalid')
                throw error;
            refusals += 1;
        }
    }
    return posted;
}

// EXTERNAL MODULE: ./src/model/usage-error.ts
var usage_error = __webpack_require__(78473);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/changes.ts
var git_changes = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/git/commit-tree.ts
var commit_tree = __webpack_require__(37016);
// EXTERNAL MODULE: ./src/git/history.ts
var git_history = __webpack_require__(10528);
// EXTERNAL MODULE: ./src/git/repository.ts
var git_repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/engine/limits.ts
var limits = __webpack_require__(37100);
;// CONCATENATED MODULE: ./src/action/reviewed-changes.ts








/** Of more files the texts would not fit into memory; a pull request gets thirty suggestions at a time. */
const MOST_FILES = 40;
/**
 * What a pull request changed, by git, of the files that have repairs. The checkout is often a merge of it with its base, so
 * a file counts only where both have the same text: else its lines are not those that GitHub shows. Then what the merge adds
 * to the base is what GitHub shows, or less.
 *
 * @param commits full ids: what the checkout was compared with, and the last commit of the pull request
 * @param files relative to the workspace, POSIX
 * @throws UsageError where git cannot tell
 */
async function reviewedChanges(workspace, commits, files) {
    const repository = await (0,git_repository/* openRepository */.h)(workspace);
    const folder = await (0,external_node_fs_promises_.realpath)(workspace);
    const { base } = commits;
    const head = await (0,git_history.commitById)(repository, commits.head, { remote: 'origin' });
    const wanted = new Map(files.map((file) => [(0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(folder, file)).split(external_node_path_.sep).join('/'), file]));
    const changes = (await (0,git_changes/* changedFiles */.Y_)(repository, base, head)).filter(({ after }) => after !== undefined && wanted.has(after));
    const lines = await (0,git_changes/* changedLines */.MA)(repository, base, head, changes);
    const paths = [...lines.keys()].flatMap((path) => wanted.get(path) ?? []);
    const tree = await (0,commit_tree/* commitTree */.S)(repository, head, []);
    const absolute = paths
        .map((file) => (0,external_node_path_.resolve)(folder, file))
        .filter((path) => tree.size(path) <= limits/* MAX_FILE_BYTES */.g)
        .slice(0, MOST_FILES);
    await tree.load(absolute);
    const texts = new Map();
    for (const path of absolute) {
        const text = Buffer.from(tree.read(path)).toString('utf8');
        if (isSame(text, await textAt(path)))
            texts.set(path, text);
    }
    return {
        hunks: new Map([...lines].flatMap(([path, touched]) => {
            const file = wanted.get(path);
            return file === undefined ? [] : [[file, hunksOf(touched)]];
        })),
        textOf: (file) => texts.get((0,external_node_path_.resolve)(folder, file)),
    };
}
async function textAt(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** A checkout may have other line ends. */
function isSame(a, b) {
    return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./src/action/pull-request.ts










const NOTHING = { annotated: false, notices: 0 };
/** Shows the report on GitHub as the inputs ask for. It never fails, and costs one notice where something did not work. */
async function showOnGitHub(outcome, inputs, toolkit) {
    const { features } = inputs;
    const { report, context, failed } = outcome;
    if (features.size === 0)
        return NOTHING;
    const { event } = toolkit;
    const pullRequest = (0,github_event/* pullRequestOf */._n)(event.payload);
    return show({
        repository: repositoryOf(event.repository),
        features,
        sha: pullRequest?.sha ?? event.sha,
        pullRequest,
        key: (0,markers/* keyOf */.TN)(event.workflow, event.job, inputs.paths),
        report,
        context,
        failed,
        changes: features.has('suggestions') ? await changesOf(outcome, toolkit) : undefined,
    }, inputs.token === undefined ? undefined : clientOf(inputs.token, toolkit), toolkit);
}
/** @param client undefined where there is no token */
async function show(publication, client, toolkit) {
    const published = client === undefined ? withoutToken(publication) : await publish(publication, client);
    return tell(published, client, toolkit);
}
/** Logs what happened and how many requests it took, and gives at most one notice. */
function tell(published, client, toolkit) {
    const sent = client?.sent() ?? 0;
    toolkit.log([...published.log, `GitHub API: ${sent} ${sent === 1 ? 'request' : 'requests'}`].join('\n'));
    const message = noticeOf(published.failures);
    if (message === undefined)
        return { annotated: published.checkRun, notices: 0 };
    toolkit.annotate({ level: 'notice', title: 'Connector Preflight could not show everything', message });
    return { annotated: published.checkRun, notices: 1 };
}
function clientOf(token, toolkit) {
    return politely(toolkit.connect(token), {
        now: () => Date.now(),
        sleep: async (milliseconds) => {
            await (0,promises_.setTimeout)(milliseconds);
        },
    });
}
function withoutToken({ features }) {
    const error = new github_request/* ApiError */.h('permission', 'there is no token');
    const wanted = github_features/* FEATURES */.G.filter((feature) => features.has(feature));
    return { checkRun: false, failures: wanted.map((feature) => ({ feature, error })), log: [] };
}
function repositoryOf(name) {
    const [owner = '', repo = ''] = name.split('/');
    return { owner, repo };
}
/** @returns undefined where there is no pull request, or git cannot tell, which the log explains */
async function changesOf({ report, base }, toolkit) {
    const { event, workspace } = toolkit;
    const head = (0,github_event/* pullRequestOf */._n)(event.payload)?.sha;
    if (head === undefined || base === undefined)
        return undefined;
    const fixable = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ fix, suppressed }) => fix !== undefined && suppressed === null);
    try {
        return await reviewedChanges(workspace, { base: base.commit, head }, [
            ...new Set(fixable.map(({ file }) => file)),
        ]);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        toolkit.log(`suggestions: ${error.message} ${error.help ?? ''}`.trim());
        return undefined;
    }
}


/***/ }),

/***/ 85015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ ofCommit),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   ol: () => (/* binding */ workflowRunOf)
/* harmony export */ });
/* unused harmony export shaOf */
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59657);

/** The pull request of an event; undefined where it has none. */
function pullRequestOf(payload) {
    return pullRequest((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(payload, 'pull_request'));
}
function pullRequest(value) {
    const number = (0,_values__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'number'));
    const sha = shaOf((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'head', 'sha'));
    return number === undefined || sha === undefined ? undefined : { number, sha };
}
/** The full id of a commit. */
function shaOf(value) {
    const text = (0,_values__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value);
    return text !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : undefined;
}
/** @returns undefined for another event */
function workflowRunOf(payload) {
    const run = (0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(payload, 'workflow_run');
    const sha = shaOf((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(run, 'head_sha'));
    const owner = (0,_values__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(run, 'head_repository', 'owner', 'login'));
    const branch = (0,_values__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(run, 'head_branch'));
    if (sha === undefined || owner === undefined || branch === undefined)
        return undefined;
    return {
        sha,
        head: `${owner}:${branch}`,
        pullRequest: ofCommit((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_values__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(run, 'pull_requests')), sha),
    };
}
/** The first pull request whose last commit is this one. */
function ofCommit(candidates, sha) {
    return candidates
        .map(pullRequest)
        .filter((candidate) => candidate !== undefined)
        .find((candidate) => candidate.sha === sha);
}


/***/ }),

/***/ 52716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FEATURES)
/* harmony export */ });
/** The inputs of the action that write to GitHub. */
const FEATURES = ['check-run', 'comment', 'suggestions'];


/***/ }),

/***/ 23400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XY: () => (/* binding */ suggestionMarker),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   lR: () => (/* binding */ readSuggestionMarker),
/* harmony export */   wz: () => (/* binding */ readCommentMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

// Comments of the action begin with a hidden marker, by which a later run knows its own. It says who wrote the comment (the
// key of a step), and what it says (a digest), so that a comment is written again only when it would say something else.
/** So many hexadecimal digits tell the steps of a repository, and the versions of a comment, apart. */
const DIGITS = 16;
function digest(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, DIGITS);
}
/** The key of a step: two steps of a repository, or of a matrix, do not share comments unless they check the same. */
function keyOf(workflow, job, paths) {
    return digest(workflow, job, ...paths);
}
function commentMarker(key, content) {
    return `<!-- connector-preflight:comment:${key}:${content} -->`;
}
/** The digest in the marker of a step's comment; undefined for any other text. */
function readCommentMarker(body, key) {
    const [, owner, content] = /^<!-- connector-preflight:comment:(\w{1,64}):(\w{1,64}) -->/.exec(body) ?? [];
    return owner === key ? content : undefined;
}
/** @param subject what the suggestion repairs */
function suggestionMarker(key, subject, content) {
    return `<!-- connector-preflight:suggestion:${key}:${subject}:${content} -->`;
}
/** What the marker of a suggestion of a step says; undefined for any other text. */
function readSuggestionMarker(body, key) {
    const pattern = /^<!-- connector-preflight:suggestion:(\w{1,64}):(\w{1,64}):(\w{1,64}) -->/;
    const [, owner, subject, content] = pattern.exec(body) ?? [];
    if (owner !== key || subject === undefined || content === undefined)
        return undefined;
    return { subject, content };
}


/***/ }),

/***/ 87398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/** A request without success. */
class ApiError extends Error {
    trouble;
    status;
    name = 'ApiError';
    constructor(trouble, message, 
    /** Of the answer; absent where there was none. */
    status) {
        super(message);
        this.trouble = trouble;
        this.status = status;
    }
}


/***/ }),

/***/ 59657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
// GitHub's answers and events are read member by member: nothing is taken for granted of what comes from outside.
/** A member of an object; undefined where there is none. */
function memberOf(value, ...names) {
    return names.reduce((at, name) => typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? at[name]
        : undefined, value);
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** An id or a number of GitHub's: a whole number above zero. */
function idOf(value) {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 61007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export between */
/* harmony import */ var _printable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57175);

/**
 * Text from a connector as literal Markdown on one line: nothing in it is markup, HTML, a link, a mention or a table cell.
 */
function literal(text) {
    return ((0,_printable__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\\`*_[\]<>|~#{}$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        // GitHub looks for references in the text that is shown, where the backslash is gone.
        .replace(/#(?=\w)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
        .replaceAll('@', '@&#8203;')
        .replaceAll('://', ':&#8203;//')
        .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}&#8203;.`)
        .replace(/\s+/g, ' '));
}
/** Text as a code span, whatever backticks it has (CommonMark, 6.1). */
function code(text) {
    // No code span in a table can hold this: the backslash before the pipe takes the one that would keep the cell together.
    if (text.includes('\\|'))
        return literal(text);
    const flat = (0,_printable__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
    const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A link with literal text; the address is encoded so that it cannot end early. */
function link(label, url) {
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


/***/ }),

/***/ 64624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedPath)
/* harmony export */ });
/* unused harmony export encoded */
/**
 * A POSIX path for a URL, encoded segment by segment. Half of a surrogate pair, which no URL can hold and file names of some systems
 * have, becomes U+FFFD, as in the URLs of browsers.
 */
function encodedPath(path) {
    return path.split('/').map(encoded).join('/');
}
/** Text for a part of a URL; unlike `encodeURIComponent` it takes any text. */
function encoded(text) {
    // Not toWellFormed, which Node 20 has and the declared library has not.
    return encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
}
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;


/***/ }),

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gT: () => (/* binding */ isRepairable),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sp: () => (/* binding */ PUBLISHERS)
/* harmony export */ });
/** `error` blocks certification, `warning` is what a reviewer sends back, `info` is advice. */
const SEVERITIES = ['error', 'warning', 'info'];
const PUBLISHERS = ['verified', 'independent', 'custom'];
/** Whether `check --fix` repairs it. */
function isRepairable({ fix = [], suppressed }) {
    return fix.length > 0 && suppressed === null;
}


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


/***/ }),

/***/ 74594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   W: () => (/* binding */ checklistOf)
/* harmony export */ });
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


/***/ }),

/***/ 17873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ comparisonNextStep),
/* harmony export */   LF: () => (/* binding */ comparisonVerdict),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   gP: () => (/* binding */ isComparison),
/* harmony export */   pg: () => (/* binding */ updateSentence)
/* harmony export */ });
/* unused harmony export updateIn */
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84096);
/* harmony import */ var _kit_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24669);


/** Whether the report is that of `compare`: two versions were compared, and nothing else was checked. */
function isComparison({ base, connectors }) {
    return (base === undefined &&
        connectors.length > 0 &&
        connectors.every(({ comparison }) => comparison !== undefined));
}
/** The gravest update among the connectors. */
function updateIn({ connectors }) {
    const updates = new Set(connectors.map(({ comparison }) => comparison?.update));
    if (updates.has('major'))
        return 'major';
    return updates.has('minor') ? 'minor' : 'none';
}
const NAMES = {
    none: 'No update',
    minor: 'Minor update',
    major: 'Major update',
};
/** How a connector without errors is called, and one with errors. */
function marksOf({ comparison, requirements }) {
    if (comparison === undefined || requirements.length > 0)
        return ['Ready', 'Not ready'];
    const name = NAMES[comparison.update];
    return [name, `${name} that breaks existing flows`];
}
/** "Major update that breaks existing flows", "Minor update". */
function comparisonVerdict(report) {
    return `${NAMES[updateIn(report)]}${report.summary.errors > 0 ? ' that breaks existing flows' : ''}`;
}
/**
 * Why Microsoft takes the update for what it is: "Major update: 2 operations deleted, 1 required input added."; empty where
 * there is nothing to say. The names in it are those of the connector: to be escaped.
 *
 * @param name instead of that of the update, where that was said already
 */
function updateSentence({ comparison }, name) {
    if (comparison?.reasons === undefined)
        return '';
    return `${name ?? NAMES[comparison.update]}: ${comparison.reasons.join(', ')}.`;
}
const CRITERIA = (0,_model_links__WEBPACK_IMPORTED_MODULE_0__/* .referenceUrl */ .ph)('certification-updates#criteria-of-a-minor-update');
const VERSIONING = (0,_model_links__WEBPACK_IMPORTED_MODULE_0__/* .referenceUrl */ .ph)('operational-versioning');
const SUBMIT = {
    none: 'no artifact of the connector changed, so there is nothing to submit',
    minor: `submit it as a minor update; it changes only what Microsoft's criteria name (${CRITERIA})`,
    major: `submit it as a major update, which takes longer; minor ones change descriptions and the like only (${CRITERIA})`,
};
/** What to do after a comparison. */
function comparisonNextStep(report) {
    const { errors, warnings } = report.summary;
    if (errors + warnings === 0)
        return `Next: ${SUBMIT[updateIn(report)]}.`;
    return (`Next: take back ${(0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors + warnings, 'change')}, or put changed operations beside the old ones as new revisions (${VERSIONING}); ` +
        `how to make each change safe: ${_model_links__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_CHANGES_URL */ .cj}. Announce to users what has to break nevertheless; Microsoft asks you to confirm it.`);
}


/***/ }),

/***/ 99292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checklistSection)
/* harmony export */ });
/* harmony import */ var _kit_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61007);
/* harmony import */ var _model_links__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _checklist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74594);



/**
 * The checklist of a connector: what fails in sight, what a person has to confirm and what passes folded.
 *
 * @param full with what is folded, instead of its number
 */
function checklistSection(connector, full) {
    const checklist = (0,_checklist__WEBPACK_IMPORTED_MODULE_0__/* .checklistOf */ .W)(connector);
    const { fail, warning, manual, pass } = checklist;
    const counted = (0,_checklist__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(checklist);
    if (counted === '')
        return [];
    const rows = [
        ...fail.map((entry) => ['❌', nameOf(entry)]),
        ...warning.map((entry) => ['⚠️', nameOf(entry)]),
    ];
    return [
        `**${(0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Requirements', _model_links__WEBPACK_IMPORTED_MODULE_2__/* .READINESS_URL */ .JO)}:** ${counted}.`,
        '',
        ...(rows.length === 0 ? [] : [...(0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'Requirement'], rows), '']),
        ...(full ? manualTable(manual) : []),
        ...(full ? passed(pass) : []),
    ];
}
function nameOf({ policy, title }) {
    return policy === null ? (0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(title) : `${(0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(title)} (${(0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(policy)})`;
}
function manualTable(manual) {
    const rows = manual.map((entry) => [nameOf(entry), (0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(entry.instruction ?? '')]);
    return folded(`👤 ${manual.length} for a person to confirm`, rows, () => (0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Requirement', 'What to do'], rows));
}
function passed(pass) {
    return folded(`✅ ${pass.length} passed`, pass, () => pass.map((entry) => `- ${nameOf(entry)}`));
}
function folded(summary, content, lines) {
    if (content.length === 0)
        return [];
    return [`<details><summary>${summary}</summary>`, '', ...lines(), '', '</details>', ''];
}


/***/ }),

/***/ 56959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ updateLines)
/* harmony export */ });
/* harmony import */ var _kit_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61007);
/* harmony import */ var _kit_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24669);
/* harmony import */ var _reporter__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89221);



const TEXTS = {
    none: "By Microsoft's criteria this is no update",
    minor: "By Microsoft's criteria this is a **minor** update",
    major: "By Microsoft's criteria this is a **major** update",
};
/** The kind of update, with the reasons where they are known; nothing where no change was found. */
function kindOf({ update, reasons }) {
    if (reasons !== undefined)
        return `${TEXTS[update]}: ${(0,_kit_markdown__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(reasons.join(', '))}.`;
    return update === 'none' ? '' : `${TEXTS[update]}.`;
}
/** What kind of update it is, and whether existing flows break: what a reviewer has to know first. Empty without a comparison. */
function updateLines({ comparison, findings }) {
    const breaking = findings.filter((finding) => (0,_reporter__WEBPACK_IMPORTED_MODULE_0__/* .isChange */ .Xb)(finding) && finding.severity === 'error' && finding.suppressed === null).length;
    const sentences = [
        comparison === undefined ? '' : kindOf(comparison),
        breaking > 0 ? `**It breaks existing flows:** ${(0,_kit_text__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(breaking, 'change')}, see below.` : '',
    ].filter((sentence) => sentence !== '');
    return sentences.length === 0 ? [] : [sentences.join(' '), ''];
}


/***/ }),

/***/ 49041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ru: () => (/* binding */ SEVERITY_MARKS),
  kC: () => (/* binding */ findingsTables),
  sp: () => (/* binding */ jobSummary),
  ig: () => (/* binding */ leftOut),
  wD: () => (/* binding */ markdown_markdown),
  Zn: () => (/* binding */ nextSteps),
  vJ: () => (/* binding */ pageWithin),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./src/kit/markdown.ts
var markdown = __webpack_require__(61007);
// EXTERNAL MODULE: ./src/kit/text.ts
var kit_text = __webpack_require__(24669);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
// EXTERNAL MODULE: ./src/model/group-by.ts
var group_by = __webpack_require__(81354);
// EXTERNAL MODULE: ./src/reporters/reporter.ts
var reporter = __webpack_require__(89221);
;// CONCATENATED MODULE: ./src/reporters/markdown-accepted.ts


/**
 * The accepted findings of a connector with their reasons, folded.
 *
 * @param full with the list, instead of their number
 */
function acceptedSection(findings, full) {
    const accepted = findings.filter(({ suppressed }) => suppressed !== null);
    if (accepted.length === 0)
        return [];
    if (!full)
        return [`${(0,reporter/* acceptedCount */.n)(accepted)}.`, ''];
    const rows = accepted.map(({ rule, message, suppressed }) => [
        (0,markdown/* code */.aY)(rule),
        (0,markdown/* literal */.eu)(message),
        (0,markdown/* literal */.eu)(suppressed?.reason ?? ''),
    ]);
    return [
        `<details><summary>${(0,reporter/* acceptedCount */.n)(accepted)}</summary>`,
        '',
        ...(0,markdown/* table */.tp)(['Rule', 'Finding', 'Accepted because'], rows),
        '',
        '</details>',
        '',
    ];
}
/** What is to be said of the run itself. */
function noticeList({ notices = [] }) {
    if (notices.length === 0)
        return [];
    const lines = notices.map((notice) => {
        const place = (0,reporter/* placeOfNotice */.jJ)(notice);
        const mark = notice.severity === 'warning' ? '⚠️' : 'ℹ️';
        return `- ${mark} ${place === '' ? '' : `${(0,markdown/* code */.aY)(place)}: `}${(0,markdown/* literal */.eu)(notice.message)}`;
    });
    return ['**About this run:**', '', ...lines, ''];
}

// EXTERNAL MODULE: ./src/reporters/markdown-checklist.ts
var markdown_checklist = __webpack_require__(99292);
// EXTERNAL MODULE: ./src/reporters/markdown-update.ts
var markdown_update = __webpack_require__(56959);
// EXTERNAL MODULE: ./src/reporters/comparison.ts
var comparison = __webpack_require__(17873);
;// CONCATENATED MODULE: ./src/reporters/markdown.ts









/** GitHub drops a whole job summary above 1 MiB; this stays below, also in bytes. */
const SUMMARY_LIMIT = 1_000_000;
/** The report as a page: verdict, connectors, checklist and findings with links, what to do next. */
const markdown_markdown = (report, context) => page(report, context, model_finding/* SEVERITIES */.oC, '');
/** The page for GitHub's job summary. */
const jobSummary = (report, context) => pageWithin(report, context, SUMMARY_LIMIT, 'a job summary holds 1 MiB');
/**
 * The page in at most so many bytes. Where it does not fit, the lightest findings are left out first, then the sections of
 * the connectors, then their table, and the page says so.
 *
 * @param reason why there is a limit
 */
function pageWithin(report, context, bytes, reason) {
    const selections = [model_finding/* SEVERITIES */.oC, ['error', 'warning'], ['error'], []];
    const drafts = [
        ...selections.map((severities) => () => page(report, context, severities, reason)),
        () => textOf([
            ...headPage(report),
            ...overview(report),
            ...leftOut(report, [], reason, ['the sections of the connectors']),
        ]),
    ];
    for (const draft of drafts) {
        const text = draft();
        if (Buffer.byteLength(text) <= bytes)
            return text;
    }
    return textOf([...headPage(report), ...leftOut(report, [], reason, ['the list of the connectors'])]);
}
/** The lines as a text that ends with one line break. */
function textOf(lines) {
    return `${lines.join('\n').trimEnd()}\n`;
}
function page(report, context, shown, reason) {
    const few = report.connectors.length <= FEW_CONNECTORS;
    const sections = report.connectors
        .filter(({ findings, requirements, comparison }) => findings.length > 0 || (few && (requirements.length > 0 || comparison !== undefined)))
        .flatMap((connector) => section(connector, report, context, shown));
    return textOf([...headPage(report), ...overview(report), ...leftOut(report, shown, reason), ...sections]);
}
function headPage(report) {
    const { summary } = report;
    const accepted = (0,reporter/* acceptedCount */.n)(report.connectors.flatMap(({ findings }) => findings));
    return [
        `# ${(0,reporter/* markOf */.Fg)(report)} ${(0,reporter/* verdict */.WJ)(report)}`,
        '',
        `Connector Preflight found ${(0,reporter/* standing */.JA)(summary)}${(0,reporter/* scopeOf */.Od)(report)}.${accepted === '' ? '' : ` Not counted: ${accepted}.`}`,
        '',
        ...noticeList(report),
        ...(0,reporter/* baseNotes */.x0)(report, markdown/* code */.aY).flatMap((note) => [note, '']),
        ...nextSteps(report),
        ...repairStep(report),
    ];
}
function repairStep(report) {
    const number = (0,reporter/* repairableIn */.l9)(report);
    if (number === 0)
        return [];
    return [`\`connector-preflight check --fix\` repairs ${(0,kit_text/* count */.U9)(number, 'finding')}, marked 🔧.`, ''];
}
function nextSteps(report) {
    if ((0,comparison/* isComparison */.gP)(report))
        return [(0,comparison/* comparisonNextStep */.HE)(report).replace('Next:', '**Next:**'), ''];
    const urls = new Map(report.connectors.flatMap(({ findings }) => findings.map(({ rule, helpUrl }) => [rule, helpUrl])));
    const steps = (0,reporter/* mostFrequent */.ye)(report, 3).map(([rule, number]) => `${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(rule), urls.get(rule) ?? '')} (${number})`);
    return steps.length === 0
        ? []
        : [`**Next:** start with ${steps.join(', ')}; each page shows a good and a bad example.`, ''];
}
function overview({ connectors, base }) {
    if (connectors.length === 0)
        return [];
    const rows = connectors.map(({ title, path, publisher, ready, findings }) => {
        const { errors, warnings, infos } = (0,reporter/* countOf */.pq)(findings);
        return [
            `${ready ? '✅' : '❌'} **${(0,markdown/* literal */.eu)(title)}**`,
            ...(base === undefined ? [] : [String(findings.filter(isNew).length)]),
            String(errors),
            String(warnings),
            String(infos),
            publisher,
            (0,markdown/* code */.aY)(path),
        ];
    });
    const compared = base === undefined ? [] : ['New'];
    return [
        ...(0,markdown/* table */.tp)(['Connector', ...compared, 'Errors', 'Warnings', 'Infos', 'Publisher', 'Folder'], rows),
        '',
    ];
}
function isNew(finding) {
    return finding.suppressed === null && !(0,reporter/* isOld */.eD)(finding);
}
/**
 * @param reason why something is left out
 * @param others what else is left out
 */
function leftOut({ summary }, shown, reason, others = []) {
    const counted = { error: summary.errors, warning: summary.warnings, info: summary.infos };
    const hidden = model_finding/* SEVERITIES */.oC.filter((severity) => !shown.includes(severity) && counted[severity] > 0);
    const list = [...hidden.map((severity) => (0,kit_text/* count */.U9)(counted[severity], severity)), ...others];
    if (list.length === 0)
        return [];
    return [
        `> Left out here, because ${reason}: ${(0,kit_text/* enumerate */.HL)(list)}. The JSON and SARIF reports have them all.`,
        '',
    ];
}
/** Of so few connectors all is shown. */
const FEW_CONNECTORS = 3;
function section(connector, report, context, shown) {
    const { title, ready, findings } = connector;
    const listed = findings.filter(({ severity, suppressed }) => suppressed === null && shown.includes(severity));
    const old = listed.filter(reporter/* isOld */.eD);
    const fresh = listed.filter((finding) => !(0,reporter/* isOld */.eD)(finding));
    const few = report.connectors.length <= FEW_CONNECTORS;
    const open = few ? ' open' : '';
    const compared = report.base !== undefined;
    const checklist = (0,markdown_checklist/* checklistSection */.e)(connector, few);
    return [
        `## ${ready ? '✅' : '❌'} ${(0,markdown/* literal */.eu)(title)}`,
        '',
        ...(0,markdown_update/* updateLines */.P)(connector),
        // Beside a base, what is new comes before where the whole connector stands.
        ...(compared ? [] : checklist),
        ...findingsSection(fresh, `${old.length > 0 ? 'New: ' : ''}${(0,reporter/* counts */.tQ)((0,reporter/* countOf */.pq)(fresh))}`, open, context),
        ...findingsSection(old, `Already there: ${(0,reporter/* counts */.tQ)((0,reporter/* countOf */.pq)(old))}`, '', context),
        ...(compared ? checklist : []),
        ...acceptedSection(findings, shown.length === model_finding/* SEVERITIES */.oC.length),
    ];
}
function findingsSection(findings, title, open, context) {
    if (findings.length === 0)
        return [];
    return [
        `<details${open}><summary>${title}</summary>`,
        '',
        ...findingsTables(findings, context),
        '</details>',
        '',
    ];
}
const SEVERITY_MARKS = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** A table per file, of two columns, so that it can be read on a phone. */
function findingsTables(findings, context) {
    return [...(0,group_by/* groupBy */.$)(findings, ({ file }) => file)].flatMap(([file, own]) => {
        const rows = own.map((finding) => [
            `${SEVERITY_MARKS[finding.severity]}&nbsp;${placeOf(finding, context)}`,
            [
                (0,markdown/* literal */.eu)(finding.message),
                ...seeAlso(finding, context),
                `${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(finding.rule), finding.helpUrl)}${(0,model_finding/* isRepairable */.gT)(finding) ? ' 🔧' : ''}`,
            ].join('<br>'),
        ]);
        return [`**${(0,markdown/* code */.aY)(file)}**`, '', ...(0,markdown/* table */.tp)(['Line', 'What to do'], rows), ''];
    });
}
/** The number of a line, as a link where files have addresses. */
function placeOf({ file, line }, { linkTo }) {
    return linkTo === undefined ? String(line) : (0,markdown/* link */.nf)(String(line), linkTo(file, line));
}
function seeAlso({ file, related, rule }, context) {
    const places = related.slice(0, reporter/* RELATED_SHOWN */.wk).map((place) => {
        const where = place.file === file ? '' : ` of ${(0,markdown/* code */.aY)(place.file)}`;
        // The address of a file is that of its new version.
        if ((0,reporter/* isChange */.Xb)({ rule }))
            return `See also ${(0,reporter/* oldPlace */.FI)(`line ${place.line}${where}`, (0,markdown/* literal */.eu)(place.message))}`;
        return `See also line ${placeOf(place, context)}${where}: ${(0,markdown/* literal */.eu)(place.message)}`;
    });
    const rest = related.length - places.length;
    return rest === 0 ? places : [...places, `and ${(0,kit_text/* count */.U9)(rest, 'more place')}`];
}


/***/ }),

/***/ 89221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ oldPlace),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   eD: () => (/* binding */ isOld),
/* harmony export */   jJ: () => (/* binding */ placeOfNotice),
/* harmony export */   l9: () => (/* binding */ repairableIn),
/* harmony export */   n: () => (/* binding */ acceptedCount),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   wk: () => (/* binding */ RELATED_SHOWN),
/* harmony export */   x0: () => (/* binding */ baseNotes),
/* harmony export */   ye: () => (/* binding */ mostFrequent)
/* harmony export */ });
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41300);
/* harmony import */ var _kit_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24669);
/* harmony import */ var _model_group_by__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81354);
/* harmony import */ var _comparison__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17873);




/** Of the places related to a finding, people are shown so many; JSON and SARIF have all. */
const RELATED_SHOWN = 3;
/** "2 errors, 1 warning, 3 infos"; "no findings" when there are none. */
function counts(findings) {
    return listed(findings) ?? 'no findings';
}
function listed({ errors, warnings, infos }, kind = '') {
    const parts = [
        errors > 0 && (0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, `${kind}error`),
        warnings > 0 && (0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warnings, `${kind}warning`),
        infos > 0 && (0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(infos, `${kind}info`),
    ];
    const shown = parts.filter((part) => part !== false);
    return shown.length === 0 ? undefined : shown.join(', ');
}
/**
 * "1 error, 2 warnings" or, beside a base, "1 new error; 2 findings were there before; 3 are fixed". What is new is what
 * people can do something about.
 */
function standing(summary) {
    if (summary.new === undefined)
        return counts(summary);
    const before = sumOf(summary) - sumOf(summary.new);
    const fixed = summary.fixed ?? 0;
    const parts = [
        listed(summary.new, 'new ') ?? (before + fixed === 0 ? 'no findings' : 'nothing new'),
        before > 0 && `${(0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(before, 'finding')} ${before === 1 ? 'was' : 'were'} there before`,
        fixed > 0 && `${fixed} ${fixed === 1 ? 'is' : 'are'} fixed`,
    ];
    return parts.filter((part) => part !== false).join('; ');
}
/** " in 3 connectors", where no verdict has said how many there are. */
function scopeOf(report) {
    const { connectors } = report.summary;
    return (0,_comparison__WEBPACK_IMPORTED_MODULE_0__/* .isComparison */ .gP)(report) && connectors > 1 ? ` in ${(0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(connectors, 'connector')}` : '';
}
/** Whether all is well (✅), something new is wrong (❌), or only what the base has, too, which fails nothing (⚠️). */
function markOf({ summary }) {
    if (summary.ready === summary.connectors)
        return '✅';
    return summary.new?.errors === 0 ? '⚠️' : '❌';
}
function sumOf({ errors, warnings, infos }) {
    return errors + warnings + infos;
}
/** Whether a finding was there before; nothing was where there is no base. */
function isOld({ baselineState }) {
    return baselineState === 'unchanged';
}
/** Of a longer list of deleted connectors people are shown so many. */
const DELETED_SHOWN = 20;
/** What was compared with what, in sentences; empty without a base. @param named makes a name safe to print */
function baseNotes({ base }, named) {
    if (base === undefined)
        return [];
    const { commit, name, changedOnly, allBecauseOf, deleted } = base;
    const shown = deleted.slice(0, DELETED_SHOWN).map((path) => `The connector ${named(path)} was deleted.`);
    const rest = deleted.length - shown.length;
    return [
        `Compared with ${named(name)} (${commit.slice(0, 7)})${changedOnly ? '; only the connectors that were touched since then were checked' : ''}.`,
        ...(allBecauseOf === undefined
            ? []
            : [`All connectors were checked, because ${named(allBecauseOf)} was changed.`]),
        ...shown,
        ...(rest > 0 ? [`${(0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more connector')} ${rest === 1 ? 'was' : 'were'} deleted.`] : []),
    ];
}
/** The findings that are not suppressed, by severity. */
function countOf(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
    return { errors: number('error'), warnings: number('warning'), infos: number('info') };
}
/** How many findings `check --fix` can repair. */
function repairableIn({ connectors }) {
    return connectors.flatMap(({ findings }) => findings).filter(_model_finding__WEBPACK_IMPORTED_MODULE_2__/* .isRepairable */ .gT).length;
}
/** "3 accepted findings (2 by configuration, 1 by baseline)", "2 accepted findings (by baseline)"; empty when there are none. */
function acceptedCount(findings) {
    const number = (kind) => findings.filter(({ suppressed }) => suppressed?.kind === kind).length;
    const [ignored, known] = [number('ignore'), number('baseline')];
    if (ignored + known === 0)
        return '';
    const both = ignored > 0 && known > 0;
    const by = both
        ? `${ignored} by configuration, ${known} by baseline`
        : `by ${known > 0 ? 'baseline' : 'configuration'}`;
    return `${(0,_kit_text__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(ignored + known, 'accepted finding')} (${by})`;
}
/** "file:3:5", as far as it is known; empty where no file is the cause. */
function placeOfNotice({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** One sentence that says where things stand. */
function verdict(report) {
    if ((0,_comparison__WEBPACK_IMPORTED_MODULE_0__/* .isComparison */ .gP)(report))
        return (0,_comparison__WEBPACK_IMPORTED_MODULE_0__/* .comparisonVerdict */ .LF)(report);
    const { summary, base } = report;
    const { connectors, ready } = summary;
    if (connectors === 0 && base !== undefined)
        return 'No connector was touched';
    if (connectors === 1)
        return ready === 1 ? 'Ready to submit' : 'Not ready to submit';
    if (ready === connectors)
        return `${connectors === 2 ? 'Both' : `All ${connectors}`} connectors are ready to submit`;
    const unready = connectors - ready;
    return `${unready} of ${connectors} connectors ${unready === 1 ? 'is' : 'are'} not ready to submit`;
}
/** The ids of the rules with most findings of the gravest severity present, and how many each has. */
function mostFrequent(report, limit) {
    const all = report.connectors
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => suppressed === null);
    const fresh = all.filter((finding) => !isOld(finding));
    const open = fresh.length > 0 ? fresh : all;
    const gravest = ['error', 'warning', 'info'].find((severity) => open.some((finding) => finding.severity === severity));
    const groups = (0,_model_group_by__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(open.filter(({ severity }) => severity === gravest), ({ rule }) => rule);
    return [...groups]
        .map(([rule, findings]) => [rule, findings.length])
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit);
}
/** Places related to a finding about a change are in the old version, whose lines are others. */
function isChange({ rule }) {
    return rule.startsWith('pp-change-');
}
/**
 * "line 103 of the old version", with what is said of it, unless that is the same.
 *
 * @param place as it is shown, such as "line 103"
 */
function oldPlace(place, message) {
    const where = `${place} of the old version`;
    return message.endsWith('in the old version.') ? `${where}.` : `${where}: ${message}`;
}


/***/ })

};
;