// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const createPassRequest = validate21;
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
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.billId !== void 0) {
      let data0 = data.billId;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/billId", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.merchantBillId !== void 0 && typeof data.merchantBillId != "string") {
      const err1 = { instancePath: instancePath + "/merchantBillId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantBillDetail !== void 0 && typeof data.merchantBillDetail != "string") {
      const err2 = { instancePath: instancePath + "/merchantBillDetail", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate26(data, { instancePath }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateCode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bizSerialId === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialId" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bizSerialType === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bizSerialType" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.startDate === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.endDate === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bizCreate === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bizCreate" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err7 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.templateCode !== void 0) {
      let data1 = data.templateCode;
      if (typeof data1 == "string") {
        if (func2(data1) > 32) {
          const err9 = { instancePath: instancePath + "/templateCode", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.bizSerialId !== void 0) {
      let data2 = data.bizSerialId;
      if (typeof data2 == "string") {
        if (func2(data2) > 128) {
          const err11 = { instancePath: instancePath + "/bizSerialId", keyword: "maxLength", params: { limit: 128 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/bizSerialId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.bizSerialType !== void 0) {
      let data3 = data.bizSerialType;
      if (typeof data3 != "string") {
        const err13 = { instancePath: instancePath + "/bizSerialType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data3 !== "OUT_PLAT_FORM") {
        const err14 = { instancePath: instancePath + "/bizSerialType", keyword: "const", params: { allowedValue: "OUT_PLAT_FORM" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.startDate !== void 0 && (validate28(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.endDate !== void 0 && (validate28(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validate28(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validate32(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.publishScene !== void 0) {
      let data8 = data.publishScene;
      if (typeof data8 != "string" && data8 !== null) {
        const err15 = { instancePath: instancePath + "/publishScene", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$codemsg$ !== void 0 && typeof data.$codemsg$ != "string") {
      const err0 = { instancePath: instancePath + "/$codemsg$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.$codevalue$ !== void 0 && typeof data.$codevalue$ != "string") {
      const err1 = { instancePath: instancePath + "/$codevalue$", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
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
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
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
    if (data.$price_zh_HK$ !== void 0 && (validate39(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate39(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validate28(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validate28(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validate28(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validate28(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$platformName_zh_HK$ !== void 0 && typeof data.$platformName_zh_HK$ != "string") {
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
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "PASS") {
        const err3 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "PASS" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data1 = data.dataInfo;
      if (validate38(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.$address_zh_HK$ === void 0) {
          const err4 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_zh_HK$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.$address_en_US$ === void 0) {
          const err5 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_en_US$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.$availableTimes_zh_HK$ === void 0) {
          const err6 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_zh_HK$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.$availableTimes_en_US$ === void 0) {
          const err7 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_en_US$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.$startTime_zh_HK$ === void 0) {
          const err8 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.$startTime_en_US$ === void 0) {
          const err9 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.$endTime_zh_HK$ === void 0) {
          const err10 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.$endTime_en_US$ === void 0) {
          const err11 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "" } = {}) {
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
    data.$price_zh_HK$ !== void 0 && (validate39(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate39(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
  } else {
    const err18 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "MOVIE") {
        const err3 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "MOVIE" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data1 = data.dataInfo;
      if (validate48(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.$availableTimes_zh_HK$ === void 0) {
          const err4 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_zh_HK$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.$availableTimes_en_US$ === void 0) {
          const err5 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$availableTimes_en_US$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.$cinemaName_zh_HK$ === void 0) {
          const err6 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaName_zh_HK$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.$cinemaName_en_US$ === void 0) {
          const err7 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaName_en_US$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.$address_zh_HK$ === void 0) {
          const err8 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_zh_HK$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.$address_en_US$ === void 0) {
          const err9 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$address_en_US$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.$startTime_zh_HK$ === void 0) {
          const err10 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.$startTime_en_US$ === void 0) {
          const err11 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.$endTime_zh_HK$ === void 0) {
          const err12 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.$endTime_en_US$ === void 0) {
          const err13 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1.$movieAttributes_zh_HK$ === void 0) {
          const err14 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieAttributes_zh_HK$" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1.$movieAttributes_en_US$ === void 0) {
          const err15 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieAttributes_en_US$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data1.$cinemaHouse_zh_HK$ === void 0) {
          const err16 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaHouse_zh_HK$" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data1.$cinemaHouse_en_US$ === void 0) {
          const err17 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$cinemaHouse_en_US$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data1.$movieSeats_zh_HK$ === void 0) {
          const err18 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieSeats_zh_HK$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data1.$movieSeats_en_US$ === void 0) {
          const err19 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$movieSeats_en_US$" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
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
    if (data.$price_zh_HK$ !== void 0 && (validate39(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validate39(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validate28(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validate28(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validate28(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validate28(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.$ticketType_zh_HK$ !== void 0 && typeof data.$ticketType_zh_HK$ != "string") {
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
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "dataInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "BUS_TICKET" || data0 === "SHIP_TICKET")) {
        const err3 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["BUS_TICKET", "SHIP_TICKET"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.dataInfo !== void 0) {
      let data1 = data.dataInfo;
      if (validate57(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.$from_zh_HK$ === void 0) {
          const err4 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$from_zh_HK$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.$from_en_US$ === void 0) {
          const err5 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$from_en_US$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.$fromAddress_zh_HK$ === void 0) {
          const err6 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$fromAddress_zh_HK$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.$fromAddress_en_US$ === void 0) {
          const err7 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$fromAddress_en_US$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.$to_zh_HK$ === void 0) {
          const err8 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$to_zh_HK$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.$to_en_US$ === void 0) {
          const err9 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$to_en_US$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.$toAddress_zh_HK$ === void 0) {
          const err10 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$toAddress_zh_HK$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.$toAddress_en_US$ === void 0) {
          const err11 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$toAddress_en_US$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.$startTime_zh_HK$ === void 0) {
          const err12 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_zh_HK$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.$startTime_en_US$ === void 0) {
          const err13 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$startTime_en_US$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1.$endTime_zh_HK$ === void 0) {
          const err14 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_zh_HK$" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data1.$endTime_en_US$ === void 0) {
          const err15 = { instancePath: instancePath + "/dataInfo", keyword: "required", params: { missingProperty: "$endTime_en_US$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/dataInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "AIR_TICKET" || data0 === "TRAIN_TICKET")) {
        const err2 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["AIR_TICKET", "TRAIN_TICKET"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.dataInfo !== void 0 && (validate66(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.codeInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "codeInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "TICKET") {
        const err4 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.codeInfo !== void 0 && (validate35(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
    const tag0 = data.product;
    if (typeof tag0 == "string")
      if (tag0 === "PASS")
        validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE")
        validate47(data, { instancePath }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      else if (tag0 === "BUS_TICKET")
        validate56(data, { instancePath }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      else if (tag0 === "SHIP_TICKET")
        validate56(data, { instancePath }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      else if (tag0 === "AIR_TICKET")
        validate65(data, { instancePath }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET")
        validate65(data, { instancePath }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      else {
        const err5 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "product", tagValue: tag0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    else {
      const err6 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "product", tagValue: tag0 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== "COUPON") {
        const err3 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "COUPON" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 !== "GIFT_CARD") {
        const err5 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "GIFT_CARD" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.codeInfo !== void 0 && (validate35(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validate66(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.product === void 0 && (missing0 = "product")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.product !== void 0) {
      let data0 = data.product;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err1 = { instancePath: instancePath + "/product", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 !== "CARD") {
        const err6 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "CARD" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.codeInfo !== void 0 && (validate35(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validate66(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TICKET")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "COUPON")
        validate74(data, { instancePath }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      else if (tag0 === "CARD")
        validate78(data, { instancePath }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
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
const createPassResponse = validate86;
function validate89(data, { instancePath = "" } = {}) {
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
  return validate89.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.resultInfo === void 0 && (missing0 = "resultInfo")) {
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
    if (data && typeof data == "object" && !Array.isArray(data) && data.result === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
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
    data.result !== void 0 && (validate89(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validate89(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate88(data, { instancePath }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.passId !== void 0 && typeof data.passId != "string") {
      const err0 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
export {
  createPassRequest,
  createPassResponse
};
