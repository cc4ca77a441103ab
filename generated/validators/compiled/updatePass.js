// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const updatePassRequest = validate21;
const func2 = codePointLength;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.openId === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "openId" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.userId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err2 = { instancePath, keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openId !== void 0) {
      let data0 = data.openId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err3 = { instancePath: instancePath + "/openId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err5 = { instancePath: instancePath + "/userId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate26(data, { instancePath }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.passId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "passId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.templateCode !== void 0) {
      let data1 = data.templateCode;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err4 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.passId !== void 0) {
      let data2 = data.passId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err6 = { instancePath: instancePath + "/passId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bizDate !== void 0 && (validate28(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.endDate !== void 0 && (validate28(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.passVerifyCode !== void 0) {
      let data5 = data.passVerifyCode;
      if (typeof data5 == "string") {
        if (func2(data5) > 128) {
          const err8 = { instancePath: instancePath + "/passVerifyCode", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/passVerifyCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.verifyCode !== void 0 && typeof data.verifyCode != "string") {
      const err10 = { instancePath: instancePath + "/verifyCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.verifyType !== void 0 && typeof data.verifyType != "string") {
      const err11 = { instancePath: instancePath + "/verifyType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "USED" || data0 === "CLOSED" || data0 === "REFUND")) {
        const err2 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["USED", "CLOSED", "REFUND"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data1 = data.updateDetailType;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err3 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.dataInfo !== void 0 && (validate32(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, keyword: "type", params: { type: ["object", "null"] } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cent !== void 0) {
      let data0 = data.cent;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/cent", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err2 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$ticketName_zh_HK$ !== void 0 && typeof data.$ticketName_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$ticketName_en_US$ !== void 0 && typeof data.$ticketName_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$address_zh_HK$ !== void 0 && typeof data.$address_zh_HK$ != "string") {
      const err2 = { instancePath: instancePath + "/$address_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$address_en_US$ !== void 0 && typeof data.$address_en_US$ != "string") {
      const err3 = { instancePath: instancePath + "/$address_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data4 = data.$availableTimes_zh_HK$;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data5 = data.$availableTimes_en_US$;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.$price_zh_HK$ !== void 0 && (validate37(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate37(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validate28(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validate28(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validate28(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validate28(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$platformName_zh_HK$ !== void 0 && typeof data.$platformName_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$platformName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$platformName_en_US$ !== void 0 && typeof data.$platformName_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$platformName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$platformLogo_zh_HK$ !== void 0) {
      let data14 = data.$platformLogo_zh_HK$;
      if (typeof data14 != "string" && data14 !== null) {
        const err8 = { instancePath: instancePath + "/$platformLogo_zh_HK$", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.$platformLogo_en_US$ !== void 0) {
      let data15 = data.$platformLogo_en_US$;
      if (typeof data15 != "string" && data15 !== null) {
        const err9 = { instancePath: instancePath + "/$platformLogo_en_US$", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$ticketName_zh_HK$ !== void 0 && typeof data.$ticketName_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$ticketName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$ticketName_en_US$ !== void 0 && typeof data.$ticketName_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$ticketName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data2 = data.$availableTimes_zh_HK$;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data3 = data.$availableTimes_en_US$;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.$cinemaName_zh_HK$ !== void 0 && typeof data.$cinemaName_zh_HK$ != "string") {
      const err4 = { instancePath: instancePath + "/$cinemaName_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.$cinemaName_en_US$ !== void 0 && typeof data.$cinemaName_en_US$ != "string") {
      const err5 = { instancePath: instancePath + "/$cinemaName_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.$address_zh_HK$ !== void 0 && typeof data.$address_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$address_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$address_en_US$ !== void 0 && typeof data.$address_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$address_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$startTime_zh_HK$ !== void 0 && (validate28(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validate28(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validate28(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validate28(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$movieAttributes_zh_HK$ !== void 0) {
      let data12 = data.$movieAttributes_zh_HK$;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data12[i0] != "string") {
            const err8 = { instancePath: instancePath + "/$movieAttributes_zh_HK$/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        const err9 = { instancePath: instancePath + "/$movieAttributes_zh_HK$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.$movieAttributes_en_US$ !== void 0) {
      let data14 = data.$movieAttributes_en_US$;
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data14[i1] != "string") {
            const err10 = { instancePath: instancePath + "/$movieAttributes_en_US$/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = { instancePath: instancePath + "/$movieAttributes_en_US$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.$cinemaHouse_zh_HK$ !== void 0 && typeof data.$cinemaHouse_zh_HK$ != "string") {
      const err12 = { instancePath: instancePath + "/$cinemaHouse_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.$cinemaHouse_en_US$ !== void 0 && typeof data.$cinemaHouse_en_US$ != "string") {
      const err13 = { instancePath: instancePath + "/$cinemaHouse_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.$movieSeats_zh_HK$ !== void 0) {
      let data18 = data.$movieSeats_zh_HK$;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data18[i2] != "string") {
            const err14 = { instancePath: instancePath + "/$movieSeats_zh_HK$/" + i2, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        const err15 = { instancePath: instancePath + "/$movieSeats_zh_HK$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.$movieSeats_en_US$ !== void 0) {
      let data20 = data.$movieSeats_en_US$;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data20[i3] != "string") {
            const err16 = { instancePath: instancePath + "/$movieSeats_en_US$/" + i3, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = { instancePath: instancePath + "/$movieSeats_en_US$", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    data.$price_zh_HK$ !== void 0 && (validate37(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate37(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
  } else {
    const err18 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$from_zh_HK$ !== void 0 && typeof data.$from_zh_HK$ != "string") {
      const err0 = { instancePath: instancePath + "/$from_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$from_en_US$ !== void 0 && typeof data.$from_en_US$ != "string") {
      const err1 = { instancePath: instancePath + "/$from_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.$fromAddress_zh_HK$ !== void 0 && typeof data.$fromAddress_zh_HK$ != "string") {
      const err2 = { instancePath: instancePath + "/$fromAddress_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.$fromAddress_en_US$ !== void 0 && typeof data.$fromAddress_en_US$ != "string") {
      const err3 = { instancePath: instancePath + "/$fromAddress_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.$to_zh_HK$ !== void 0 && typeof data.$to_zh_HK$ != "string") {
      const err4 = { instancePath: instancePath + "/$to_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.$to_en_US$ !== void 0 && typeof data.$to_en_US$ != "string") {
      const err5 = { instancePath: instancePath + "/$to_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.$toAddress_zh_HK$ !== void 0 && typeof data.$toAddress_zh_HK$ != "string") {
      const err6 = { instancePath: instancePath + "/$toAddress_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.$toAddress_en_US$ !== void 0 && typeof data.$toAddress_en_US$ != "string") {
      const err7 = { instancePath: instancePath + "/$toAddress_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.$availableTimes_zh_HK$ !== void 0) {
      let data8 = data.$availableTimes_zh_HK$;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/$availableTimes_zh_HK$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.$availableTimes_en_US$ !== void 0) {
      let data9 = data.$availableTimes_en_US$;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err9 = { instancePath: instancePath + "/$availableTimes_en_US$", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.$price_zh_HK$ !== void 0 && (validate37(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate37(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validate28(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validate28(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validate28(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validate28(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$ticketType_zh_HK$ !== void 0 && typeof data.$ticketType_zh_HK$ != "string") {
      const err10 = { instancePath: instancePath + "/$ticketType_zh_HK$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.$ticketType_en_US$ !== void 0 && typeof data.$ticketType_en_US$ != "string") {
      const err11 = { instancePath: instancePath + "/$ticketType_en_US$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.updateDetailType === void 0 && (missing0 = "updateDetailType")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.updateDetailType !== void 0) {
      let data0 = data.updateDetailType;
      if (!(data0 === "UPDATE_AIR_TICKET" || data0 === "UPDATE_TRAIN_TICKET" || data0 === "UPDATE_BUS_TICKET" || data0 === "UPDATE_SHIP_TICKET" || data0 === "UPDATE_MOVIE" || data0 === "UPDATE_PASS")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors, _errs7 = errors;
    let valid4 = !0;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.updateDetailType === void 0 && (missing1 = "updateDetailType")) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.updateDetailType !== void 0 && data.updateDetailType !== "UPDATE_PASS") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
      const _errs10 = errors;
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validate36(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
      var _valid1 = _errs10 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    const _errs13 = errors;
    let valid7 = !0;
    const _errs14 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.updateDetailType === void 0 && (missing2 = "updateDetailType")) {
        const err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else if (data.updateDetailType !== void 0 && data.updateDetailType !== "UPDATE_MOVIE") {
        const err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    var _valid2 = _errs14 === errors;
    if (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null), _valid2) {
      const _errs16 = errors;
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validate45(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
      var _valid2 = _errs16 === errors;
      valid7 = _valid2;
    }
    if (!valid7) {
      const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    const _errs19 = errors;
    let valid10 = !0;
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.updateDetailType === void 0 && (missing3 = "updateDetailType")) {
        const err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      } else if (data.updateDetailType !== void 0) {
        let data5 = data.updateDetailType;
        if (!(data5 === "UPDATE_BUS_TICKET" || data5 === "UPDATE_SHIP_TICKET")) {
          const err9 = {};
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    var _valid3 = _errs20 === errors;
    if (errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null), _valid3) {
      const _errs22 = errors;
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validate53(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
      var _valid3 = _errs22 === errors;
      valid10 = _valid3;
    }
    if (!valid10) {
      const err10 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data) && data.bizDate === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err12 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.updateDetailType === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "updateDetailType" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 != "string") {
        const err15 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data7 !== "UPDATE") {
        const err16 = { instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: "UPDATE" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.updateDetailType !== void 0) {
      let data8 = data.updateDetailType;
      if (typeof data8 == "string") {
        if (func2(data8) > 32) {
          const err17 = { instancePath: instancePath + "/updateDetailType", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/updateDetailType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data9 = data.dataInfo;
      const _errs29 = errors;
      let valid14 = !1;
      const _errs30 = errors;
      validate36(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
      var _valid4 = _errs30 === errors;
      if (valid14 = valid14 || _valid4, !valid14) {
        const _errs31 = errors;
        validate45(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
        var _valid4 = _errs31 === errors;
        if (valid14 = valid14 || _valid4, !valid14) {
          const _errs32 = errors;
          validate53(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
          var _valid4 = _errs32 === errors;
          if (valid14 = valid14 || _valid4, !valid14) {
            const _errs33 = errors;
            validate32(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
            var _valid4 = _errs33 === errors;
            valid14 = valid14 || _valid4;
          }
        }
      }
      if (valid14)
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        const err19 = { instancePath: instancePath + "/dataInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "USED")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "CLOSED")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "REFUND")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "UPDATE")
        validate34(data, { instancePath }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
const updatePassResponse = validate70;
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "resultCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.resultStatus === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "resultStatus" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.resultCode !== void 0) {
      let data0 = data.resultCode;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/resultCode", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/resultCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.resultStatus !== void 0) {
      let data1 = data.resultStatus;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/resultStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "S" || data1 === "F" || data1 === "U")) {
        const err5 = { instancePath: instancePath + "/resultStatus", keyword: "enum", params: { allowedValues: ["S", "F", "U"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.resultMessage !== void 0) {
      let data2 = data.resultMessage;
      if (typeof data2 == "string") {
        if (func2(data2) > 256) {
          const err6 = { instancePath: instancePath + "/resultMessage", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/resultMessage", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.resultMsg !== void 0) {
      let data3 = data.resultMsg;
      if (typeof data3 == "string") {
        if (func2(data3) > 256) {
          const err8 = { instancePath: instancePath + "/resultMsg", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/resultMsg", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.result === void 0 && (missing0 = "result")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.resultInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "resultInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    data.resultInfo !== void 0 && (validate73(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.result !== void 0 && (validate73(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate72(data, { instancePath }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate71(data, { instancePath }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
export {
  updatePassRequest,
  updatePassResponse
};
