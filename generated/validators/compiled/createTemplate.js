// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const createTemplateRequest = validate21;
const func2 = codePointLength;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u");
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 512) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 512 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "usage" || data === "payment" || data === "none")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["usage", "payment", "none"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 512) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 512 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    const err0 = { instancePath, keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.btnType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "btnType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.urlType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.btnUrl === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "btnUrl" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.btnType !== void 0 && (validate33(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.urlType !== void 0) {
      let data1 = data.urlType;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/urlType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "CUSTOM_BTN") {
        const err4 = { instancePath: instancePath + "/urlType", keyword: "const", params: { allowedValue: "CUSTOM_BTN" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.btnUrl !== void 0 && (validate35(data.btnUrl, { instancePath: instancePath + "/btnUrl" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.browserOpen !== void 0 && (validate37(data.browserOpen, { instancePath: instancePath + "/browserOpen" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.btnType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "btnType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.urlType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.btnType !== void 0 && (validate33(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.urlType !== void 0) {
      let data1 = data.urlType;
      if (typeof data1 != "string") {
        const err2 = { instancePath: instancePath + "/urlType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === "CODE_PAY_BTN" || data1 === "SCAN_PAY_BTN")) {
        const err3 = { instancePath: instancePath + "/urlType", keyword: "enum", params: { allowedValues: ["CODE_PAY_BTN", "SCAN_PAY_BTN"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.btnUrl !== void 0 && (validate35(data.btnUrl, { instancePath: instancePath + "/btnUrl" }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.browserOpen !== void 0 && (validate37(data.browserOpen, { instancePath: instancePath + "/browserOpen" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.urlType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.urlType;
    if (typeof tag0 == "string")
      if (tag0 === "CUSTOM_BTN")
        validate32(data, { instancePath }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
      else if (tag0 === "CODE_PAY_BTN")
        validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      else if (tag0 === "SCAN_PAY_BTN")
        validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "urlType", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "urlType", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e8 || isNaN(data)) {
      const err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e8 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate47.errors = vErrors, errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 3) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 3) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      const err2 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.codeType === void 0 && (missing0 = "codeType")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.codeType !== void 0) {
      let data0 = data.codeType;
      if (!(data0 === "barcode" || data0 === "qrcode" || data0 === "promocode")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.codeStandard !== void 0) {
      let data1 = data.codeStandard;
      if (typeof data1 == "string" && func2(data1) < 1) {
        const err2 = { instancePath: instancePath + "/codeStandard", keyword: "minLength", params: { limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.startDate === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.endDate === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.codeType === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "codeType" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.codeStandard === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "codeStandard" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.imageUrl === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.button === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.requestId !== void 0) {
      let data2 = data.requestId;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          const err13 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.merchantId !== void 0) {
      let data3 = data.merchantId;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          const err15 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.startDate !== void 0 && (validate26(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.endDate !== void 0 && (validate26(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data6 = data.codeType;
      if (typeof data6 != "string") {
        const err17 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data6 === "barcode" || data6 === "qrcode" || data6 === "promocode" || data6 === "none")) {
        const err18 = { instancePath: instancePath + "/codeType", keyword: "enum", params: { allowedValues: ["barcode", "qrcode", "promocode", "none"] } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data7 = data.codeStandard;
      if (typeof data7 != "string") {
        const err19 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data7 === "CODE128" || data7 === "EAN-13" || data7 === "QRCODE" || data7 === "")) {
        const err20 = { instancePath: instancePath + "/codeStandard", keyword: "enum", params: { allowedValues: ["CODE128", "EAN-13", "QRCODE", ""] } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.imageUrl !== void 0 && (validate29(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.button !== void 0 && (validate31(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data10 = data.merchantLogo;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err21 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern0.test(data10)) {
          const err22 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.currentAmountCent !== void 0 && (validate47(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validate47(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validate50(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length));
  } else {
    const err24 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^alipayhk://", "u");
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 512) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 512 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^alipayhk://" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate54(data, { instancePath }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate54(data, { instancePath }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "exposed" || data === "hidden")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["exposed", "hidden"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "Food" || data === "CoffeeAndTea" || data === "Medical" || data === "Cosmetics" || data === "Groceries" || data === "Ecommerce" || data === "Electronics" || data === "Games" || data === "Clothing" || data === "Jewellery" || data === "Entertainment" || data === "Education" || data === "Transportation" || data === "Others")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["Food", "CoffeeAndTea", "Medical", "Cosmetics", "Groceries", "Ecommerce", "Electronics", "Games", "Clothing", "Jewellery", "Entertainment", "Education", "Transportation", "Others"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate63(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 30) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 30 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "label" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.label !== void 0) {
      let data0 = data.label;
      if (typeof data0 == "string") {
        if (func2(data0) > 20) {
          const err3 = { instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 !== "url") {
        const err6 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "url" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (typeof data2 == "string") {
        if (func2(data2) > 512) {
          const err7 = { instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern0.test(data2)) {
          const err8 = { instancePath: instancePath + "/value", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 25) {
          const err3 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 25 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.subName !== void 0) {
      let data1 = data.subName;
      if (typeof data1 == "string") {
        if (func2(data1) > 400) {
          const err5 = { instancePath: instancePath + "/subName", keyword: "maxLength", params: { limit: 400 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func2(data2) > 4e3) {
          const err7 = { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 4e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shops !== void 0) {
      let data3 = data.shops;
      if (typeof data3 == "string") {
        if (func2(data3) > 1e3) {
          const err9 = { instancePath: instancePath + "/shops", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.brandName !== void 0) {
      let data4 = data.brandName;
      if (typeof data4 == "string") {
        if (func2(data4) > 32) {
          const err11 = { instancePath: instancePath + "/brandName", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.customTabs !== void 0 && (validate71(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate70(data, { instancePath }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data) && data.shops === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "shops" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 50) {
          const err3 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 50 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.subName !== void 0) {
      let data1 = data.subName;
      if (typeof data1 == "string") {
        if (func2(data1) > 400) {
          const err5 = { instancePath: instancePath + "/subName", keyword: "maxLength", params: { limit: 400 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 == "string") {
        if (func2(data2) > 3e3) {
          const err7 = { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 3e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shops !== void 0) {
      let data3 = data.shops;
      if (typeof data3 == "string") {
        if (func2(data3) > 800) {
          const err9 = { instancePath: instancePath + "/shops", keyword: "maxLength", params: { limit: 800 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.brandName !== void 0) {
      let data4 = data.brandName;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          const err11 = { instancePath: instancePath + "/brandName", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.customTabs !== void 0 && (validate71(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate78(data, { instancePath }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data) && data.shops === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "shops" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.zh_HK === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "zh_HK" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.en_US === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en_US" } };
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
  if (data && typeof data == "object" && !Array.isArray(data))
    data.zh_HK !== void 0 && (validate69(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.en_US !== void 0 && (validate77(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.availableStoreIds !== void 0) {
      let data0 = data.availableStoreIds;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/availableStoreIds/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/availableStoreIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.availableBrandIds !== void 0) {
      let data2 = data.availableBrandIds;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            const err2 = { instancePath: instancePath + "/availableBrandIds/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/availableBrandIds", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stock === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "stock" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exposure === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.categories === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.localeInfo === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.stock !== void 0) {
      let data0 = data.stock;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/stock", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/stock", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    data.orderPageLink !== void 0 && (validate53(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validate57(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.exposure !== void 0 && (validate60(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.categories !== void 0 && (validate62(data.categories, { instancePath: instancePath + "/categories" }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.bizMids !== void 0 && (validate66(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validate68(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validate83(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.product === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.type !== void 0) {
      let data8 = data.type;
      if (typeof data8 != "string") {
        const err11 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data8 !== "COUPON") {
        const err12 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "COUPON" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.product !== void 0) {
      let data9 = data.product;
      if (typeof data9 != "string") {
        const err13 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data9 !== "GIFT_CARD") {
        const err14 = { instancePath: instancePath + "/product", keyword: "const", params: { allowedValue: "GIFT_CARD" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.brandName === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "brandName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err3 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.subName !== void 0 && typeof data.subName != "string") {
      const err4 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err5 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shops !== void 0 && typeof data.shops != "string") {
      const err6 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.brandName !== void 0 && typeof data.brandName != "string") {
      const err7 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    data.customTabs !== void 0 && (validate71(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.zh_HK === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "zh_HK" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.en_US === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en_US" } };
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
  if (data && typeof data == "object" && !Array.isArray(data))
    data.zh_HK !== void 0 && (validate95(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.en_US !== void 0 && (validate95(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tags !== void 0) {
      let data0 = data.tags;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      const err2 = { instancePath: instancePath + "/country", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      const err3 = { instancePath: instancePath + "/province", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err4 = { instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.district !== void 0) {
      let data5 = data.district;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/district", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.businessArea !== void 0) {
      let data6 = data.businessArea;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/businessArea", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.soldNum !== void 0) {
      let data7 = data.soldNum;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err7 = { instancePath: instancePath + "/soldNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.userNum !== void 0) {
      let data8 = data.userNum;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/userNum", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.rating !== void 0) {
      let data9 = data.rating;
      if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 != "string") {
        const err9 = { instancePath: instancePath + "/rating", keyword: "type", params: { type: ["number", "string"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.rateNum !== void 0) {
      let data10 = data.rateNum;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && typeof data10 != "string") {
        const err10 = { instancePath: instancePath + "/rateNum", keyword: "type", params: { type: ["integer", "string"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.categories === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.localeInfo === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.stock !== void 0) {
      let data0 = data.stock;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/stock", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/stock", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.orderPageLink !== void 0 && (validate53(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validate57(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.exposure !== void 0 && (validate60(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.categories !== void 0 && (validate91(data.categories, { instancePath: instancePath + "/categories" }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.bizMids !== void 0 && (validate66(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validate94(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validate100(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate87(data, { instancePath }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.product === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.detailLink === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "detailLink" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.exposure === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.passExtInfo === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "passExtInfo" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        const err6 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data0 !== "TICKET") {
        const err7 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (typeof data1 != "string") {
        const err8 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data1 === "PASS" || data1 === "MOVIE")) {
        const err9 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["PASS", "MOVIE"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate87(data, { instancePath }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
      if (data0 !== "TICKET") {
        const err3 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "TICKET" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/product", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "AIR_TICKET" || data1 === "TRAIN_TICKET" || data1 === "BUS_TICKET" || data1 === "SHIP_TICKET")) {
        const err5 = { instancePath: instancePath + "/product", keyword: "enum", params: { allowedValues: ["AIR_TICKET", "TRAIN_TICKET", "BUS_TICKET", "SHIP_TICKET"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.product;
    if (typeof tag0 == "string")
      if (tag0 === "GIFT_CARD")
        validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      else if (tag0 === "PASS")
        validate85(data, { instancePath }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE")
        validate85(data, { instancePath }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
      else if (tag0 === "AIR_TICKET")
        validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET")
        validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      else if (tag0 === "BUS_TICKET")
        validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      else if (tag0 === "SHIP_TICKET")
        validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "product", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "product", tagValue: tag0 } };
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
const createTemplateResponse = validate114;
function validate117(data, { instancePath = "" } = {}) {
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
  return validate117.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
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
    data.resultInfo !== void 0 && (validate117(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.result !== void 0 && (validate117(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func2(data) > 32) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 32 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validate116(data, { instancePath }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.templateCode !== void 0 && (validate121(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length)), data.status !== void 0 && (validate123(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
export {
  createTemplateRequest,
  createTemplateResponse
};
