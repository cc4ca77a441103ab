// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const synchronizeOrderRequest = validate21;
const func2 = codePointLength;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "currency" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 == "string") {
        if (func2(data1) > 3) {
          const err4 = { instancePath: instancePath + "/currency", keyword: "maxLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data1) < 3) {
          const err5 = { instancePath: instancePath + "/currency", keyword: "minLength", params: { limit: 3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extInfo !== void 0) {
      let data0 = data.extInfo;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.multiLang !== void 0) {
          let data1 = data0.multiLang;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.zh_HK !== void 0) {
              let data2 = data1.zh_HK;
              if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err0 = { instancePath: instancePath + "/extInfo/multiLang/zh_HK", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.en_US !== void 0) {
              let data3 = data1.en_US;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                const err1 = { instancePath: instancePath + "/extInfo/multiLang/en_US", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/extInfo/multiLang", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/extInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.extInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "extInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.requestId !== void 0) {
      let data0 = data.requestId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err3 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err5 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.merchantId !== void 0 && typeof data.merchantId != "string") {
      const err6 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.tradeNo !== void 0 && typeof data.tradeNo != "string") {
      const err7 = { instancePath: instancePath + "/tradeNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.amount !== void 0 && (validate24(data.amount, { instancePath: instancePath + "/amount" }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.payAmount !== void 0 && (validate24(data.payAmount, { instancePath: instancePath + "/payAmount" }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.discountAmount !== void 0 && (validate24(data.discountAmount, { instancePath: instancePath + "/discountAmount" }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.actualAmount !== void 0 && (validate24(data.actualAmount, { instancePath: instancePath + "/actualAmount" }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.itemOrderList !== void 0) {
      let data8 = data.itemOrderList;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            const err8 = { instancePath: instancePath + "/itemOrderList/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/itemOrderList", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.shopInfo !== void 0 && (validate29(data.shopInfo, { instancePath: instancePath + "/shopInfo" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.extInfo !== void 0) {
      let data11 = data.extInfo;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err10 = { instancePath: instancePath + "/extInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
const synchronizeOrderResponse = validate32;
function validate35(data, { instancePath = "" } = {}) {
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
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
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
    data.result !== void 0 && (validate35(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validate35(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate34(data, { instancePath }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
export {
  synchronizeOrderRequest,
  synchronizeOrderResponse
};
