// Generated from spec/ by `pnpm generate`. Do not edit.
import { codePointLength } from '../../../packages/spec/src/code-point-length.ts';
const createTemplateRequest = createTemplateRequestBody;
const func2 = codePointLength;
function validateTimestamp(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateTimestamp.errors = vErrors, errors === 0;
}
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "u");
function validateImageUrl(data, { instancePath = "" } = {}) {
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
  return validateImageUrl.errors = vErrors, errors === 0;
}
function validateButtonType(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "usage" || data === "payment" || data === "none")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["usage", "payment", "none"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateButtonType.errors = vErrors, errors === 0;
}
function validateButtonUrl(data, { instancePath = "" } = {}) {
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
  return validateButtonUrl.errors = vErrors, errors === 0;
}
function validateBrowserOpen(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    const err0 = { instancePath, keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateBrowserOpen.errors = vErrors, errors === 0;
}
function validateCustomButton(data, { instancePath = "" } = {}) {
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
    if (data.btnType !== void 0 && (validateButtonType(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validateButtonType.errors : vErrors.concat(validateButtonType.errors), errors = vErrors.length)), data.urlType !== void 0) {
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
    data.btnUrl !== void 0 && (validateButtonUrl(data.btnUrl, { instancePath: instancePath + "/btnUrl" }) || (vErrors = vErrors === null ? validateButtonUrl.errors : vErrors.concat(validateButtonUrl.errors), errors = vErrors.length)), data.browserOpen !== void 0 && (validateBrowserOpen(data.browserOpen, { instancePath: instancePath + "/browserOpen" }) || (vErrors = vErrors === null ? validateBrowserOpen.errors : vErrors.concat(validateBrowserOpen.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validateCustomButton.errors = vErrors, errors === 0;
}
function validatePlatformButton(data, { instancePath = "" } = {}) {
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
    if (data.btnType !== void 0 && (validateButtonType(data.btnType, { instancePath: instancePath + "/btnType" }) || (vErrors = vErrors === null ? validateButtonType.errors : vErrors.concat(validateButtonType.errors), errors = vErrors.length)), data.urlType !== void 0) {
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
    if (data.btnUrl !== void 0) {
      let data2 = data.btnUrl;
      if (typeof data2 == "string") {
        if (func2(data2) > 512) {
          const err4 = { instancePath: instancePath + "/btnUrl", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/btnUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.browserOpen !== void 0 && (validateBrowserOpen(data.browserOpen, { instancePath: instancePath + "/browserOpen" }) || (vErrors = vErrors === null ? validateBrowserOpen.errors : vErrors.concat(validateBrowserOpen.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validatePlatformButton.errors = vErrors, errors === 0;
}
function validateButton(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.urlType === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "urlType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.urlType;
    if (typeof tag0 == "string")
      if (tag0 === "CUSTOM_BTN")
        validateCustomButton(data, { instancePath }) || (vErrors = vErrors === null ? validateCustomButton.errors : vErrors.concat(validateCustomButton.errors), errors = vErrors.length);
      else if (tag0 === "CODE_PAY_BTN")
        validatePlatformButton(data, { instancePath }) || (vErrors = vErrors === null ? validatePlatformButton.errors : vErrors.concat(validatePlatformButton.errors), errors = vErrors.length);
      else if (tag0 === "SCAN_PAY_BTN")
        validatePlatformButton(data, { instancePath }) || (vErrors = vErrors === null ? validatePlatformButton.errors : vErrors.concat(validatePlatformButton.errors), errors = vErrors.length);
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
  return validateButton.errors = vErrors, errors === 0;
}
function validateAmountCent(data, { instancePath = "" } = {}) {
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
  return validateAmountCent.errors = vErrors, errors === 0;
}
const pattern3 = new RegExp("^[A-Z]{3}$", "u");
function validateCurrencyCode(data, { instancePath = "" } = {}) {
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
  return validateCurrencyCode.errors = vErrors, errors === 0;
}
function validateCreateTemplateBase(data, { instancePath = "" } = {}) {
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
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.codeType !== void 0) {
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
    if (data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
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
    data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length));
  } else {
    const err24 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validateCreateTemplateBase.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^alipayhk://", "u");
function validateAppLink(data, { instancePath = "" } = {}) {
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
  return validateAppLink.errors = vErrors, errors === 0;
}
function validateOrderPageLink(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateAppLink(data, { instancePath }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length), validateOrderPageLink.errors = vErrors, errors === 0;
}
function validateDetailLink(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateAppLink(data, { instancePath }) || (vErrors = vErrors === null ? validateAppLink.errors : vErrors.concat(validateAppLink.errors), errors = vErrors.length), validateDetailLink.errors = vErrors, errors === 0;
}
function validateExposure(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "exposed" || data === "hidden")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["exposed", "hidden"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateExposure.errors = vErrors, errors === 0;
}
function validateCouponCategory(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "Food" || data === "CoffeeAndTea" || data === "Medical" || data === "Cosmetics" || data === "Groceries" || data === "Ecommerce" || data === "Electronics" || data === "Games" || data === "Clothing" || data === "Jewellery" || data === "Entertainment" || data === "Education" || data === "Transportation" || data === "Others")) {
    const err1 = { instancePath, keyword: "enum", params: { allowedValues: ["Food", "CoffeeAndTea", "Medical", "Cosmetics", "Groceries", "Ecommerce", "Electronics", "Games", "Clothing", "Jewellery", "Entertainment", "Education", "Transportation", "Others"] } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateCouponCategory.errors = vErrors, errors === 0;
}
function validateCouponCategories(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validateCouponCategory(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validateCouponCategory.errors : vErrors.concat(validateCouponCategory.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateCouponCategories.errors = vErrors, errors === 0;
}
function validateBizMids(data, { instancePath = "" } = {}) {
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
  return validateBizMids.errors = vErrors, errors === 0;
}
function validateCustomTab(data, { instancePath = "" } = {}) {
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
  return validateCustomTab.errors = vErrors, errors === 0;
}
function validateCustomTabs(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validateCustomTab(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validateCustomTab.errors : vErrors.concat(validateCustomTab.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateCustomTabs.errors = vErrors, errors === 0;
}
function validateLocaleTextsZhHk(data, { instancePath = "" } = {}) {
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
    data.customTabs !== void 0 && (validateCustomTabs(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validateCustomTabs.errors : vErrors.concat(validateCustomTabs.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateLocaleTextsZhHk.errors = vErrors, errors === 0;
}
function validateGiftCardTextsZhHk(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateLocaleTextsZhHk(data, { instancePath }) || (vErrors = vErrors === null ? validateLocaleTextsZhHk.errors : vErrors.concat(validateLocaleTextsZhHk.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data) && data.shops === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "shops" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateGiftCardTextsZhHk.errors = vErrors, errors === 0;
}
function validateLocaleTextsEnUs(data, { instancePath = "" } = {}) {
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
    data.customTabs !== void 0 && (validateCustomTabs(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validateCustomTabs.errors : vErrors.concat(validateCustomTabs.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateLocaleTextsEnUs.errors = vErrors, errors === 0;
}
function validateGiftCardTextsEnUs(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateLocaleTextsEnUs(data, { instancePath }) || (vErrors = vErrors === null ? validateLocaleTextsEnUs.errors : vErrors.concat(validateLocaleTextsEnUs.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data) && data.shops === void 0) {
    const err0 = { instancePath, keyword: "required", params: { missingProperty: "shops" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateGiftCardTextsEnUs.errors = vErrors, errors === 0;
}
function validateGiftCardLocaleInfo(data, { instancePath = "" } = {}) {
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
    data.zh_HK !== void 0 && (validateGiftCardTextsZhHk(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateGiftCardTextsZhHk.errors : vErrors.concat(validateGiftCardTextsZhHk.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateGiftCardTextsEnUs(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateGiftCardTextsEnUs.errors : vErrors.concat(validateGiftCardTextsEnUs.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateGiftCardLocaleInfo.errors = vErrors, errors === 0;
}
function validateGiftCardExtInfo(data, { instancePath = "" } = {}) {
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
  return validateGiftCardExtInfo.errors = vErrors, errors === 0;
}
function validateCreateGiftCardTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCreateTemplateBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateBase.errors : vErrors.concat(validateCreateTemplateBase.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    data.orderPageLink !== void 0 && (validateOrderPageLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateOrderPageLink.errors : vErrors.concat(validateOrderPageLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateDetailLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateDetailLink.errors : vErrors.concat(validateDetailLink.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.categories !== void 0 && (validateCouponCategories(data.categories, { instancePath: instancePath + "/categories" }) || (vErrors = vErrors === null ? validateCouponCategories.errors : vErrors.concat(validateCouponCategories.errors), errors = vErrors.length)), data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateGiftCardLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateGiftCardLocaleInfo.errors : vErrors.concat(validateGiftCardLocaleInfo.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validateGiftCardExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validateGiftCardExtInfo.errors : vErrors.concat(validateGiftCardExtInfo.errors), errors = vErrors.length));
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
  return validateCreateGiftCardTemplate.errors = vErrors, errors === 0;
}
function validateTicketCategories(data, { instancePath = "" } = {}) {
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
  return validateTicketCategories.errors = vErrors, errors === 0;
}
function validateTicketTexts(data, { instancePath = "" } = {}) {
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
    data.customTabs !== void 0 && (validateCustomTabs(data.customTabs, { instancePath: instancePath + "/customTabs" }) || (vErrors = vErrors === null ? validateCustomTabs.errors : vErrors.concat(validateCustomTabs.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validateTicketTexts.errors = vErrors, errors === 0;
}
function validateTicketLocaleInfo(data, { instancePath = "" } = {}) {
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
    data.zh_HK !== void 0 && (validateTicketTexts(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateTicketTexts.errors : vErrors.concat(validateTicketTexts.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateTicketTexts(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateTicketTexts.errors : vErrors.concat(validateTicketTexts.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateTicketLocaleInfo.errors = vErrors, errors === 0;
}
function validateTicketExtInfo(data, { instancePath = "" } = {}) {
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
  return validateTicketExtInfo.errors = vErrors, errors === 0;
}
function validateCreateTicketTemplateFields(data, { instancePath = "" } = {}) {
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
    data.orderPageLink !== void 0 && (validateOrderPageLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateOrderPageLink.errors : vErrors.concat(validateOrderPageLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateDetailLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateDetailLink.errors : vErrors.concat(validateDetailLink.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.categories !== void 0 && (validateTicketCategories(data.categories, { instancePath: instancePath + "/categories" }) || (vErrors = vErrors === null ? validateTicketCategories.errors : vErrors.concat(validateTicketCategories.errors), errors = vErrors.length)), data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateTicketLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateTicketLocaleInfo.errors : vErrors.concat(validateTicketLocaleInfo.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validateTicketExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validateTicketExtInfo.errors : vErrors.concat(validateTicketExtInfo.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validateCreateTicketTemplateFields.errors = vErrors, errors === 0;
}
function validateCreateAdmissionTicketTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCreateTemplateBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateBase.errors : vErrors.concat(validateCreateTemplateBase.errors), errors = vErrors.length), validateCreateTicketTemplateFields(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTicketTemplateFields.errors : vErrors.concat(validateCreateTicketTemplateFields.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
  return validateCreateAdmissionTicketTemplate.errors = vErrors, errors === 0;
}
function validateCreateTransportTicketTemplate(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCreateTemplateBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateBase.errors : vErrors.concat(validateCreateTemplateBase.errors), errors = vErrors.length), validateCreateTicketTemplateFields(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTicketTemplateFields.errors : vErrors.concat(validateCreateTicketTemplateFields.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
  return validateCreateTransportTicketTemplate.errors = vErrors, errors === 0;
}
function validateCreateTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "product" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.product;
    if (typeof tag0 == "string")
      if (tag0 === "GIFT_CARD")
        validateCreateGiftCardTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateGiftCardTemplate.errors : vErrors.concat(validateCreateGiftCardTemplate.errors), errors = vErrors.length);
      else if (tag0 === "PASS")
        validateCreateAdmissionTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateAdmissionTicketTemplate.errors : vErrors.concat(validateCreateAdmissionTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE")
        validateCreateAdmissionTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateAdmissionTicketTemplate.errors : vErrors.concat(validateCreateAdmissionTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "AIR_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "BUS_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
      else if (tag0 === "SHIP_TICKET")
        validateCreateTransportTicketTemplate(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTransportTicketTemplate.errors : vErrors.concat(validateCreateTransportTicketTemplate.errors), errors = vErrors.length);
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
  return validateCreateTemplateRequest.errors = vErrors, errors === 0;
}
function createTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreateTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateRequest.errors : vErrors.concat(validateCreateTemplateRequest.errors), errors = vErrors.length), createTemplateRequestBody.errors = vErrors, errors === 0;
}
const createTemplateResponse = createTemplateResponseBody;
function validateResult(data, { instancePath = "" } = {}) {
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
  return validateResult.errors = vErrors, errors === 0;
}
function validateResultInfoEnvelope(data, { instancePath = "" } = {}) {
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
    data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateResultInfoEnvelope.errors = vErrors, errors === 0;
}
function validateReturnedTemplateCode(data, { instancePath = "" } = {}) {
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
  return validateReturnedTemplateCode.errors = vErrors, errors === 0;
}
function validateTemplateStatus(data, { instancePath = "" } = {}) {
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
  return validateTemplateStatus.errors = vErrors, errors === 0;
}
function validateCreateTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateResultInfoEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultInfoEnvelope.errors : vErrors.concat(validateResultInfoEnvelope.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateCreateTemplateResponse.errors = vErrors, errors === 0;
}
function createTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreateTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateCreateTemplateResponse.errors : vErrors.concat(validateCreateTemplateResponse.errors), errors = vErrors.length), createTemplateResponseBody.errors = vErrors, errors === 0;
}
const updateTemplateRequest = updateTemplateRequestBody;
function validateTemplateCode(data, { instancePath = "" } = {}) {
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
  return validateTemplateCode.errors = vErrors, errors === 0;
}
function validateUpdateLocaleInfo(data, { instancePath = "" } = {}) {
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
    data.zh_HK !== void 0 && (validateLocaleTextsZhHk(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateLocaleTextsZhHk.errors : vErrors.concat(validateLocaleTextsZhHk.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateLocaleTextsEnUs(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateLocaleTextsEnUs.errors : vErrors.concat(validateLocaleTextsEnUs.errors), errors = vErrors.length));
  else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateUpdateLocaleInfo.errors = vErrors, errors === 0;
}
function validateTemplateCategories(data, { instancePath = "" } = {}) {
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
  return validateTemplateCategories.errors = vErrors, errors === 0;
}
function validatePassExtInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateGiftCardExtInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateGiftCardExtInfo.errors : vErrors.concat(validateGiftCardExtInfo.errors), errors = vErrors.length), validateTicketExtInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateTicketExtInfo.errors : vErrors.concat(validateTicketExtInfo.errors), errors = vErrors.length), validatePassExtInfo.errors = vErrors, errors === 0;
}
function validateUpdateTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.merchantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startDate === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "startDate" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endDate === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "endDate" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.imageUrl === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "imageUrl" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.button === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "button" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.localeInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "localeInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.merchantLogo === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "merchantLogo" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.orderPageLink === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "orderPageLink" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.categories === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "categories" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.exposure === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "exposure" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.templateCode !== void 0 && (validateTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateTemplateCode.errors : vErrors.concat(validateTemplateCode.errors), errors = vErrors.length)), data.merchantId !== void 0) {
      let data1 = data.merchantId;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          const err11 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.imageUrl !== void 0 && (validateImageUrl(data.imageUrl, { instancePath: instancePath + "/imageUrl" }) || (vErrors = vErrors === null ? validateImageUrl.errors : vErrors.concat(validateImageUrl.errors), errors = vErrors.length)), data.button !== void 0 && (validateButton(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButton.errors : vErrors.concat(validateButton.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateUpdateLocaleInfo(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateUpdateLocaleInfo.errors : vErrors.concat(validateUpdateLocaleInfo.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data7 = data.merchantLogo;
      if (typeof data7 == "string") {
        if (func2(data7) > 256) {
          const err13 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern0.test(data7)) {
          const err14 = { instancePath: instancePath + "/merchantLogo", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9+.-]*:" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.currentAmountCent !== void 0 && (validateAmountCent(data.currentAmountCent, { instancePath: instancePath + "/currentAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.originalAmountCent !== void 0 && (validateAmountCent(data.originalAmountCent, { instancePath: instancePath + "/originalAmountCent" }) || (vErrors = vErrors === null ? validateAmountCent.errors : vErrors.concat(validateAmountCent.errors), errors = vErrors.length)), data.currencyCode !== void 0 && (validateCurrencyCode(data.currencyCode, { instancePath: instancePath + "/currencyCode" }) || (vErrors = vErrors === null ? validateCurrencyCode.errors : vErrors.concat(validateCurrencyCode.errors), errors = vErrors.length)), data.orderPageLink !== void 0 && (validateOrderPageLink(data.orderPageLink, { instancePath: instancePath + "/orderPageLink" }) || (vErrors = vErrors === null ? validateOrderPageLink.errors : vErrors.concat(validateOrderPageLink.errors), errors = vErrors.length)), data.detailLink !== void 0 && (validateDetailLink(data.detailLink, { instancePath: instancePath + "/detailLink" }) || (vErrors = vErrors === null ? validateDetailLink.errors : vErrors.concat(validateDetailLink.errors), errors = vErrors.length)), data.categories !== void 0 && (validateTemplateCategories(data.categories, { instancePath: instancePath + "/categories" }) || (vErrors = vErrors === null ? validateTemplateCategories.errors : vErrors.concat(validateTemplateCategories.errors), errors = vErrors.length)), data.bizMids !== void 0 && (validateBizMids(data.bizMids, { instancePath: instancePath + "/bizMids" }) || (vErrors = vErrors === null ? validateBizMids.errors : vErrors.concat(validateBizMids.errors), errors = vErrors.length)), data.exposure !== void 0 && (validateExposure(data.exposure, { instancePath: instancePath + "/exposure" }) || (vErrors = vErrors === null ? validateExposure.errors : vErrors.concat(validateExposure.errors), errors = vErrors.length)), data.passExtInfo !== void 0 && (validatePassExtInfo(data.passExtInfo, { instancePath: instancePath + "/passExtInfo" }) || (vErrors = vErrors === null ? validatePassExtInfo.errors : vErrors.concat(validatePassExtInfo.errors), errors = vErrors.length));
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validateUpdateTemplateRequest.errors = vErrors, errors === 0;
}
function updateTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateRequest.errors : vErrors.concat(validateUpdateTemplateRequest.errors), errors = vErrors.length), updateTemplateRequestBody.errors = vErrors, errors === 0;
}
const updateTemplateResponse = updateTemplateResponseBody;
function validateUpdateTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateResultInfoEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultInfoEnvelope.errors : vErrors.concat(validateResultInfoEnvelope.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateUpdateTemplateResponse.errors = vErrors, errors === 0;
}
function updateTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateResponse.errors : vErrors.concat(validateUpdateTemplateResponse.errors), errors = vErrors.length), updateTemplateResponseBody.errors = vErrors, errors === 0;
}
const updateTemplateStatusRequest = updateTemplateStatusRequestBody;
function validateUpdateTemplateStatusRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantAccountId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantAccountId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateCode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchantAccountId !== void 0 && typeof data.merchantAccountId != "string") {
      const err3 = { instancePath: instancePath + "/merchantAccountId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchantId !== void 0) {
      let data1 = data.merchantId;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          const err4 = { instancePath: instancePath + "/merchantId", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/merchantId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.templateCode !== void 0 && (validateTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateTemplateCode.errors : vErrors.concat(validateTemplateCode.errors), errors = vErrors.length)), data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string") {
        const err6 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data3 === "valid" || data3 === "closed" || data3 === "paused")) {
        const err7 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["valid", "closed", "paused"] } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validateUpdateTemplateStatusRequest.errors = vErrors, errors === 0;
}
function updateTemplateStatusRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateStatusRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateStatusRequest.errors : vErrors.concat(validateUpdateTemplateStatusRequest.errors), errors = vErrors.length), updateTemplateStatusRequestBody.errors = vErrors, errors === 0;
}
const updateTemplateStatusResponse = updateTemplateStatusResponseBody;
function validateUpdateTemplateStatusResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateResultInfoEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultInfoEnvelope.errors : vErrors.concat(validateResultInfoEnvelope.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateUpdateTemplateStatusResponse.errors = vErrors, errors === 0;
}
function updateTemplateStatusResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdateTemplateStatusResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdateTemplateStatusResponse.errors : vErrors.concat(validateUpdateTemplateStatusResponse.errors), errors = vErrors.length), updateTemplateStatusResponseBody.errors = vErrors, errors === 0;
}
const queryTemplateRequest = queryTemplateRequestBody;
function validateQueryTemplateRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "merchantId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateCode === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "templateCode" } };
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
    data.templateCode !== void 0 && (validateTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateTemplateCode.errors : vErrors.concat(validateTemplateCode.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateQueryTemplateRequest.errors = vErrors, errors === 0;
}
function queryTemplateRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateQueryTemplateRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateQueryTemplateRequest.errors : vErrors.concat(validateQueryTemplateRequest.errors), errors = vErrors.length), queryTemplateRequestBody.errors = vErrors, errors === 0;
}
const queryTemplateResponse = queryTemplateResponseBody;
function validateResultEnvelope(data, { instancePath = "" } = {}) {
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
    data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length)), data.resultInfo !== void 0 && (validateResult(data.resultInfo, { instancePath: instancePath + "/resultInfo" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateResultEnvelope.errors = vErrors, errors === 0;
}
function validateButtonDetails(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.btnType !== void 0 && typeof data.btnType != "string") {
      const err0 = { instancePath: instancePath + "/btnType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.urlType !== void 0 && typeof data.urlType != "string") {
      const err1 = { instancePath: instancePath + "/urlType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.btnUrl !== void 0) {
      let data2 = data.btnUrl;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/btnUrl", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.browserOpen !== void 0) {
      let data3 = data.browserOpen;
      if (typeof data3 != "boolean" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/browserOpen", keyword: "type", params: { type: ["boolean", "null"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validateButtonDetails.errors = vErrors, errors === 0;
}
function validateLocaleTextsDetails(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      const err0 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subName !== void 0) {
      let data1 = data.subName;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/subName", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      const err2 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.shops !== void 0) {
      let data3 = data.shops;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/shops", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.brandName !== void 0 && typeof data.brandName != "string") {
      const err4 = { instancePath: instancePath + "/brandName", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.customTabs !== void 0) {
      let data5 = data.customTabs;
      if (!Array.isArray(data5) && data5 !== null) {
        const err5 = { instancePath: instancePath + "/customTabs", keyword: "type", params: { type: ["array", "null"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            const err6 = { instancePath: instancePath + "/customTabs/" + i0, keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validateLocaleTextsDetails.errors = vErrors, errors === 0;
}
function validateLocaleInfoDetails(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    data.zh_HK !== void 0 && (validateLocaleTextsDetails(data.zh_HK, { instancePath: instancePath + "/zh_HK" }) || (vErrors = vErrors === null ? validateLocaleTextsDetails.errors : vErrors.concat(validateLocaleTextsDetails.errors), errors = vErrors.length)), data.en_US !== void 0 && (validateLocaleTextsDetails(data.en_US, { instancePath: instancePath + "/en_US" }) || (vErrors = vErrors === null ? validateLocaleTextsDetails.errors : vErrors.concat(validateLocaleTextsDetails.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateLocaleInfoDetails.errors = vErrors, errors === 0;
}
function validateTemplateDetails(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateCode !== void 0 && (validateReturnedTemplateCode(data.templateCode, { instancePath: instancePath + "/templateCode" }) || (vErrors = vErrors === null ? validateReturnedTemplateCode.errors : vErrors.concat(validateReturnedTemplateCode.errors), errors = vErrors.length)), data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.status !== void 0 && (validateTemplateStatus(data.status, { instancePath: instancePath + "/status" }) || (vErrors = vErrors === null ? validateTemplateStatus.errors : vErrors.concat(validateTemplateStatus.errors), errors = vErrors.length)), data.codeType !== void 0) {
      let data4 = data.codeType;
      if (typeof data4 == "string") {
        if (func2(data4) > 16) {
          const err0 = { instancePath: instancePath + "/codeType", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/codeType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.codeStandard !== void 0) {
      let data5 = data.codeStandard;
      if (typeof data5 == "string") {
        if (func2(data5) > 16) {
          const err2 = { instancePath: instancePath + "/codeStandard", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/codeStandard", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.codeStandrad !== void 0) {
      let data6 = data.codeStandrad;
      if (typeof data6 == "string") {
        if (func2(data6) > 16) {
          const err4 = { instancePath: instancePath + "/codeStandrad", keyword: "maxLength", params: { limit: 16 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/codeStandrad", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.imageUrl !== void 0) {
      let data7 = data.imageUrl;
      if (typeof data7 == "string") {
        if (func2(data7) > 512) {
          const err6 = { instancePath: instancePath + "/imageUrl", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/imageUrl", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.button !== void 0 && (validateButtonDetails(data.button, { instancePath: instancePath + "/button" }) || (vErrors = vErrors === null ? validateButtonDetails.errors : vErrors.concat(validateButtonDetails.errors), errors = vErrors.length)), data.localeInfo !== void 0 && (validateLocaleInfoDetails(data.localeInfo, { instancePath: instancePath + "/localeInfo" }) || (vErrors = vErrors === null ? validateLocaleInfoDetails.errors : vErrors.concat(validateLocaleInfoDetails.errors), errors = vErrors.length)), data.merchantLogo !== void 0) {
      let data10 = data.merchantLogo;
      if (typeof data10 == "string") {
        if (func2(data10) > 512) {
          const err8 = { instancePath: instancePath + "/merchantLogo", keyword: "maxLength", params: { limit: 512 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/merchantLogo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.currentAmountCent !== void 0) {
      let data11 = data.currentAmountCent;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        const err10 = { instancePath: instancePath + "/currentAmountCent", keyword: "type", params: { type: ["integer", "null"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.originalAmountCent !== void 0) {
      let data12 = data.originalAmountCent;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
        const err11 = { instancePath: instancePath + "/originalAmountCent", keyword: "type", params: { type: ["integer", "null"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.currencyCode !== void 0) {
      let data13 = data.currencyCode;
      if (typeof data13 != "string" && data13 !== null) {
        const err12 = { instancePath: instancePath + "/currencyCode", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data13 == "string" && func2(data13) > 16) {
        const err13 = { instancePath: instancePath + "/currencyCode", keyword: "maxLength", params: { limit: 16 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.discount !== void 0) {
      let data14 = data.discount;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/discount", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.stock !== void 0) {
      let data15 = data.stock;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/stock", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.availableStock !== void 0) {
      let data16 = data.availableStock;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/availableStock", keyword: "type", params: { type: ["integer", "string", "null"] } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.orderPageLink !== void 0) {
      let data17 = data.orderPageLink;
      if (typeof data17 != "string" && data17 !== null) {
        const err17 = { instancePath: instancePath + "/orderPageLink", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data17 == "string" && func2(data17) > 512) {
        const err18 = { instancePath: instancePath + "/orderPageLink", keyword: "maxLength", params: { limit: 512 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.detailLink !== void 0) {
      let data18 = data.detailLink;
      if (typeof data18 != "string" && data18 !== null) {
        const err19 = { instancePath: instancePath + "/detailLink", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data18 == "string" && func2(data18) > 512) {
        const err20 = { instancePath: instancePath + "/detailLink", keyword: "maxLength", params: { limit: 512 } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data19 = data.categories;
      if (!Array.isArray(data19) && data19 !== null) {
        const err21 = { instancePath: instancePath + "/categories", keyword: "type", params: { type: ["array", "null"] } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data19[i0] != "string") {
            const err22 = { instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      }
    }
    if (data.bizMids !== void 0) {
      let data21 = data.bizMids;
      if (!Array.isArray(data21) && typeof data21 != "string" && data21 !== null) {
        const err23 = { instancePath: instancePath + "/bizMids", keyword: "type", params: { type: ["array", "string", "null"] } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data21[i1] != "string") {
            const err24 = { instancePath: instancePath + "/bizMids/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      }
    }
    if (data.exposure !== void 0) {
      let data23 = data.exposure;
      if (typeof data23 != "string" && data23 !== null) {
        const err25 = { instancePath: instancePath + "/exposure", keyword: "type", params: { type: ["string", "null"] } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.passExtInfo !== void 0) {
      let data24 = data.passExtInfo;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        const err26 = { instancePath: instancePath + "/passExtInfo", keyword: "type", params: { type: ["object", "null"] } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validateTemplateDetails.errors = vErrors, errors === 0;
}
function validateQueryTemplateResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateResultEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultEnvelope.errors : vErrors.concat(validateResultEnvelope.errors), errors = vErrors.length), validateTemplateDetails(data, { instancePath }) || (vErrors = vErrors === null ? validateTemplateDetails.errors : vErrors.concat(validateTemplateDetails.errors), errors = vErrors.length), validateQueryTemplateResponse.errors = vErrors, errors === 0;
}
function queryTemplateResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateQueryTemplateResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateQueryTemplateResponse.errors : vErrors.concat(validateQueryTemplateResponse.errors), errors = vErrors.length), queryTemplateResponseBody.errors = vErrors, errors === 0;
}
const createPassRequest = createPassRequestBody;
function validatePassUserIdentity(data, { instancePath = "" } = {}) {
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
  return validatePassUserIdentity.errors = vErrors, errors === 0;
}
function validateCreatePassExtInfo(data, { instancePath = "" } = {}) {
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
  return validateCreatePassExtInfo.errors = vErrors, errors === 0;
}
function validateCreatePassBase(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validatePassUserIdentity(data, { instancePath }) || (vErrors = vErrors === null ? validatePassUserIdentity.errors : vErrors.concat(validatePassUserIdentity.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.startDate !== void 0 && (validateTimestamp(data.startDate, { instancePath: instancePath + "/startDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.bizCreate !== void 0 && (validateTimestamp(data.bizCreate, { instancePath: instancePath + "/bizCreate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.extInfo !== void 0 && (validateCreatePassExtInfo(data.extInfo, { instancePath: instancePath + "/extInfo" }) || (vErrors = vErrors === null ? validateCreatePassExtInfo.errors : vErrors.concat(validateCreatePassExtInfo.errors), errors = vErrors.length)), data.publishScene !== void 0) {
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
  return validateCreatePassBase.errors = vErrors, errors === 0;
}
function validateCodeInfo(data, { instancePath = "" } = {}) {
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
  return validateCodeInfo.errors = vErrors, errors === 0;
}
function validateTicketPrice(data, { instancePath = "" } = {}) {
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
  return validateTicketPrice.errors = vErrors, errors === 0;
}
function validateAdmissionTicketDataInfo(data, { instancePath = "" } = {}) {
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
    if (data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$platformName_zh_HK$ !== void 0 && typeof data.$platformName_zh_HK$ != "string") {
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
  return validateAdmissionTicketDataInfo.errors = vErrors, errors === 0;
}
function validateCreatePassAdmissionTicket(data, { instancePath = "" } = {}) {
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
      if (validateAdmissionTicketDataInfo(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateAdmissionTicketDataInfo.errors : vErrors.concat(validateAdmissionTicketDataInfo.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
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
  return validateCreatePassAdmissionTicket.errors = vErrors, errors === 0;
}
function validateMovieTicketDataInfo(data, { instancePath = "" } = {}) {
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
    if (data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$movieAttributes_zh_HK$ !== void 0) {
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
    data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length));
  } else {
    const err18 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validateMovieTicketDataInfo.errors = vErrors, errors === 0;
}
function validateCreatePassMovieTicket(data, { instancePath = "" } = {}) {
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
      if (validateMovieTicketDataInfo(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateMovieTicketDataInfo.errors : vErrors.concat(validateMovieTicketDataInfo.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
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
  return validateCreatePassMovieTicket.errors = vErrors, errors === 0;
}
function validateTransportTicketDataInfo(data, { instancePath = "" } = {}) {
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
    if (data.$price_zh_HK$ !== void 0 && (validateTicketPrice(data.$price_zh_HK$, { instancePath: instancePath + "/$price_zh_HK$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$price_en_US$ !== void 0 && (validateTicketPrice(data.$price_en_US$, { instancePath: instancePath + "/$price_en_US$" }) || (vErrors = vErrors === null ? validateTicketPrice.errors : vErrors.concat(validateTicketPrice.errors), errors = vErrors.length)), data.$startTime_zh_HK$ !== void 0 && (validateTimestamp(data.$startTime_zh_HK$, { instancePath: instancePath + "/$startTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$startTime_en_US$ !== void 0 && (validateTimestamp(data.$startTime_en_US$, { instancePath: instancePath + "/$startTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_zh_HK$ !== void 0 && (validateTimestamp(data.$endTime_zh_HK$, { instancePath: instancePath + "/$endTime_zh_HK$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$endTime_en_US$ !== void 0 && (validateTimestamp(data.$endTime_en_US$, { instancePath: instancePath + "/$endTime_en_US$" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.$ticketType_zh_HK$ !== void 0 && typeof data.$ticketType_zh_HK$ != "string") {
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
  return validateTransportTicketDataInfo.errors = vErrors, errors === 0;
}
function validateCreatePassBusOrShipTicket(data, { instancePath = "" } = {}) {
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
      if (validateTransportTicketDataInfo(data1, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateTransportTicketDataInfo.errors : vErrors.concat(validateTransportTicketDataInfo.errors), errors = vErrors.length), data1 && typeof data1 == "object" && !Array.isArray(data1)) {
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
  return validateCreatePassBusOrShipTicket.errors = vErrors, errors === 0;
}
function validateDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateDataInfo.errors = vErrors, errors === 0;
}
function validateCreatePassAirOrTrainTicket(data, { instancePath = "" } = {}) {
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
    data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validateCreatePassAirOrTrainTicket.errors = vErrors, errors === 0;
}
function validateCreatePassTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCreatePassBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBase.errors : vErrors.concat(validateCreatePassBase.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length));
    const tag0 = data.product;
    if (typeof tag0 == "string")
      if (tag0 === "PASS")
        validateCreatePassAdmissionTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAdmissionTicket.errors : vErrors.concat(validateCreatePassAdmissionTicket.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE")
        validateCreatePassMovieTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassMovieTicket.errors : vErrors.concat(validateCreatePassMovieTicket.errors), errors = vErrors.length);
      else if (tag0 === "BUS_TICKET")
        validateCreatePassBusOrShipTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBusOrShipTicket.errors : vErrors.concat(validateCreatePassBusOrShipTicket.errors), errors = vErrors.length);
      else if (tag0 === "SHIP_TICKET")
        validateCreatePassBusOrShipTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBusOrShipTicket.errors : vErrors.concat(validateCreatePassBusOrShipTicket.errors), errors = vErrors.length);
      else if (tag0 === "AIR_TICKET")
        validateCreatePassAirOrTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAirOrTrainTicket.errors : vErrors.concat(validateCreatePassAirOrTrainTicket.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET")
        validateCreatePassAirOrTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassAirOrTrainTicket.errors : vErrors.concat(validateCreatePassAirOrTrainTicket.errors), errors = vErrors.length);
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
  return validateCreatePassTicket.errors = vErrors, errors === 0;
}
function validateCreatePassCoupon(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCreatePassBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBase.errors : vErrors.concat(validateCreatePassBase.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validateCreatePassCoupon.errors = vErrors, errors === 0;
}
function validateCreatePassCard(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validateCreatePassBase(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassBase.errors : vErrors.concat(validateCreatePassBase.errors), errors = vErrors.length);
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
    data.codeInfo !== void 0 && (validateCodeInfo(data.codeInfo, { instancePath: instancePath + "/codeInfo" }) || (vErrors = vErrors === null ? validateCodeInfo.errors : vErrors.concat(validateCodeInfo.errors), errors = vErrors.length)), data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validateCreatePassCard.errors = vErrors, errors === 0;
}
function validateCreatePassRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "TICKET")
        validateCreatePassTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassTicket.errors : vErrors.concat(validateCreatePassTicket.errors), errors = vErrors.length);
      else if (tag0 === "COUPON")
        validateCreatePassCoupon(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassCoupon.errors : vErrors.concat(validateCreatePassCoupon.errors), errors = vErrors.length);
      else if (tag0 === "CARD")
        validateCreatePassCard(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassCard.errors : vErrors.concat(validateCreatePassCard.errors), errors = vErrors.length);
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
  return validateCreatePassRequest.errors = vErrors, errors === 0;
}
function createPassRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreatePassRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassRequest.errors : vErrors.concat(validateCreatePassRequest.errors), errors = vErrors.length), createPassRequestBody.errors = vErrors, errors === 0;
}
const createPassResponse = createPassResponseBody;
function validateCreatePassResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateResultEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultEnvelope.errors : vErrors.concat(validateResultEnvelope.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.passId !== void 0 && typeof data.passId != "string") {
      const err0 = { instancePath: instancePath + "/passId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateCreatePassResponse.errors = vErrors, errors === 0;
}
function createPassResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateCreatePassResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateCreatePassResponse.errors : vErrors.concat(validateCreatePassResponse.errors), errors = vErrors.length), createPassResponseBody.errors = vErrors, errors === 0;
}
const updatePassRequest = updatePassRequestBody;
function validateUpdatePassBase(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validatePassUserIdentity(data, { instancePath }) || (vErrors = vErrors === null ? validatePassUserIdentity.errors : vErrors.concat(validatePassUserIdentity.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.passVerifyCode !== void 0) {
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
  return validateUpdatePassBase.errors = vErrors, errors === 0;
}
function validateUpdatePassStatus(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateUpdatePassBase(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassBase.errors : vErrors.concat(validateUpdatePassBase.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
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
    data.dataInfo !== void 0 && (validateDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validateUpdatePassStatus.errors = vErrors, errors === 0;
}
function validateUpdatePassData(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validateUpdatePassBase(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassBase.errors : vErrors.concat(validateUpdatePassBase.errors), errors = vErrors.length);
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
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateAdmissionTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateAdmissionTicketDataInfo.errors : vErrors.concat(validateAdmissionTicketDataInfo.errors), errors = vErrors.length));
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
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateMovieTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateMovieTicketDataInfo.errors : vErrors.concat(validateMovieTicketDataInfo.errors), errors = vErrors.length));
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
      data && typeof data == "object" && !Array.isArray(data) && data.dataInfo !== void 0 && (validateTransportTicketDataInfo(data.dataInfo, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateTransportTicketDataInfo.errors : vErrors.concat(validateTransportTicketDataInfo.errors), errors = vErrors.length));
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
      validateAdmissionTicketDataInfo(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateAdmissionTicketDataInfo.errors : vErrors.concat(validateAdmissionTicketDataInfo.errors), errors = vErrors.length);
      var _valid4 = _errs30 === errors;
      if (valid14 = valid14 || _valid4, !valid14) {
        const _errs31 = errors;
        validateMovieTicketDataInfo(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateMovieTicketDataInfo.errors : vErrors.concat(validateMovieTicketDataInfo.errors), errors = vErrors.length);
        var _valid4 = _errs31 === errors;
        if (valid14 = valid14 || _valid4, !valid14) {
          const _errs32 = errors;
          validateTransportTicketDataInfo(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateTransportTicketDataInfo.errors : vErrors.concat(validateTransportTicketDataInfo.errors), errors = vErrors.length);
          var _valid4 = _errs32 === errors;
          if (valid14 = valid14 || _valid4, !valid14) {
            const _errs33 = errors;
            validateDataInfo(data9, { instancePath: instancePath + "/dataInfo" }) || (vErrors = vErrors === null ? validateDataInfo.errors : vErrors.concat(validateDataInfo.errors), errors = vErrors.length);
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
  return validateUpdatePassData.errors = vErrors, errors === 0;
}
function validateUpdatePassRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.status;
    if (typeof tag0 == "string")
      if (tag0 === "USED")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "CLOSED")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "REFUND")
        validateUpdatePassStatus(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassStatus.errors : vErrors.concat(validateUpdatePassStatus.errors), errors = vErrors.length);
      else if (tag0 === "UPDATE")
        validateUpdatePassData(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassData.errors : vErrors.concat(validateUpdatePassData.errors), errors = vErrors.length);
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
  return validateUpdatePassRequest.errors = vErrors, errors === 0;
}
function updatePassRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdatePassRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassRequest.errors : vErrors.concat(validateUpdatePassRequest.errors), errors = vErrors.length), updatePassRequestBody.errors = vErrors, errors === 0;
}
const updatePassResponse = updatePassResponseBody;
function validateUpdatePassResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateResultInfoEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultInfoEnvelope.errors : vErrors.concat(validateResultInfoEnvelope.errors), errors = vErrors.length), validateUpdatePassResponse.errors = vErrors, errors === 0;
}
function updatePassResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateUpdatePassResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateUpdatePassResponse.errors : vErrors.concat(validateUpdatePassResponse.errors), errors = vErrors.length), updatePassResponseBody.errors = vErrors, errors === 0;
}
const synchronizeContentRequest = synchronizeContentRequestBody;
function validateContentInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateContentInfo.errors = vErrors, errors === 0;
}
function validateSynchronizeContentRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contentId === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "contentId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contentType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "contentType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.contentInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "contentInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.contentStatus === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "contentStatus" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.requestId !== void 0) {
      let data0 = data.requestId;
      if (typeof data0 == "string") {
        if (func2(data0) > 32) {
          const err4 = { instancePath: instancePath + "/requestId", keyword: "maxLength", params: { limit: 32 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.contentId !== void 0 && typeof data.contentId != "string") {
      const err6 = { instancePath: instancePath + "/contentId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.contentType !== void 0 && typeof data.contentType != "string") {
      const err7 = { instancePath: instancePath + "/contentType", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.contentInfo !== void 0) {
      let data3 = data.contentInfo;
      if (typeof data3 == "string") {
        let document0, isJson0 = !0;
        try {
          document0 = JSON.parse(data3);
        } catch {
          isJson0 = !1;
          const err8 = { instancePath: instancePath + "/contentInfo", keyword: "contentSchema", params: {} };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        isJson0 && (validateContentInfo(document0, { instancePath: instancePath + "/contentInfo" }) || (vErrors = vErrors === null ? validateContentInfo.errors : vErrors.concat(validateContentInfo.errors), errors = vErrors.length));
      } else {
        const err9 = { instancePath: instancePath + "/contentInfo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contentStatus !== void 0) {
      let data4 = data.contentStatus;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/contentStatus", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === 0 || data4 === 1)) {
        const err11 = { instancePath: instancePath + "/contentStatus", keyword: "enum", params: { allowedValues: [0, 1] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validateSynchronizeContentRequest.errors = vErrors, errors === 0;
}
function synchronizeContentRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeContentRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeContentRequest.errors : vErrors.concat(validateSynchronizeContentRequest.errors), errors = vErrors.length), synchronizeContentRequestBody.errors = vErrors, errors === 0;
}
const synchronizeContentResponse = synchronizeContentResponseBody;
function validateSynchronizeContentResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateResultInfoEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultInfoEnvelope.errors : vErrors.concat(validateResultInfoEnvelope.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.templateCode !== void 0 && typeof data.templateCode != "string") {
      const err0 = { instancePath: instancePath + "/templateCode", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.templateStatus !== void 0 && typeof data.templateStatus != "string") {
      const err1 = { instancePath: instancePath + "/templateStatus", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateSynchronizeContentResponse.errors = vErrors, errors === 0;
}
function synchronizeContentResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeContentResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeContentResponse.errors : vErrors.concat(validateSynchronizeContentResponse.errors), errors = vErrors.length), synchronizeContentResponseBody.errors = vErrors, errors === 0;
}
const sendPerformanceNotificationRequest = sendPerformanceNotificationRequestBody;
function validateUserIdentity(data, { instancePath = "" } = {}) {
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
    if (data.openId !== void 0 && typeof data.openId != "string") {
      const err3 = { instancePath: instancePath + "/openId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      const err4 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validateUserIdentity.errors = vErrors, errors === 0;
}
const pattern7 = new RegExp("^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$", "u");
function validatePerformanceNotificationBase(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateUserIdentity(data, { instancePath }) || (vErrors = vErrors === null ? validateUserIdentity.errors : vErrors.concat(validateUserIdentity.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bizDate === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "bizDate" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.command === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "command" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantBizNo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "merchantBizNo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.requestId === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "requestId" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bizDate !== void 0 && (validateTimestamp(data.bizDate, { instancePath: instancePath + "/bizDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length)), data.command !== void 0) {
      let data1 = data.command;
      if (typeof data1 != "string") {
        const err4 = { instancePath: instancePath + "/command", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "SEND" || data1 === "UPDATE")) {
        const err5 = { instancePath: instancePath + "/command", keyword: "enum", params: { allowedValues: ["SEND", "UPDATE"] } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.merchantBizNo !== void 0 && typeof data.merchantBizNo != "string") {
      const err6 = { instancePath: instancePath + "/merchantBizNo", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.requestId !== void 0) {
      let data3 = data.requestId;
      if (typeof data3 == "string") {
        if (!pattern7.test(data3)) {
          const err7 = { instancePath: instancePath + "/requestId", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.endDate !== void 0 && (validateTimestamp(data.endDate, { instancePath: instancePath + "/endDate" }) || (vErrors = vErrors === null ? validateTimestamp.errors : vErrors.concat(validateTimestamp.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validatePerformanceNotificationBase.errors = vErrors, errors === 0;
}
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function validateBusinessInfoAirTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.airline_name !== void 0 && typeof data.airline_name != "string") {
      const err1 = { instancePath: instancePath + "/airline_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cross_day !== void 0 && typeof data.cross_day != "string") {
      const err2 = { instancePath: instancePath + "/cross_day", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.duration !== void 0 && typeof data.duration != "string") {
      const err3 = { instancePath: instancePath + "/duration", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.end_time !== void 0) {
      let data4 = data.end_time;
      if (typeof data4 == "string") {
        if (!pattern9.test(data4)) {
          const err4 = { instancePath: instancePath + "/end_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/end_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.flight_no !== void 0 && typeof data.flight_no != "string") {
      const err6 = { instancePath: instancePath + "/flight_no", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err7 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.from_airport !== void 0 && typeof data.from_airport != "string") {
      const err8 = { instancePath: instancePath + "/from_airport", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.from_terminal !== void 0 && typeof data.from_terminal != "string") {
      const err9 = { instancePath: instancePath + "/from_terminal", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err10 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.start_time !== void 0) {
      let data10 = data.start_time;
      if (typeof data10 == "string") {
        if (!pattern9.test(data10)) {
          const err11 = { instancePath: instancePath + "/start_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/start_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err13 = { instancePath: instancePath + "/to", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.to_airport !== void 0 && typeof data.to_airport != "string") {
      const err14 = { instancePath: instancePath + "/to_airport", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.to_terminal !== void 0 && typeof data.to_terminal != "string") {
      const err15 = { instancePath: instancePath + "/to_terminal", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validateBusinessInfoAirTicket.errors = vErrors, errors === 0;
}
function validateCompleteBusinessInfoAirTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateBusinessInfoAirTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoAirTicket.errors : vErrors.concat(validateBusinessInfoAirTicket.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.airline_name === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "airline_name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cross_day === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "cross_day" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.duration === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "duration" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.end_time === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "end_time" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.flight_no === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "flight_no" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.from === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.from_airport === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "from_airport" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.from_terminal === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "from_terminal" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.order_url === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.start_time === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "start_time" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.to === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.to_airport === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "to_airport" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.to_terminal === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "to_terminal" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateCompleteBusinessInfoAirTicket.errors = vErrors, errors === 0;
}
function validateSyncDataInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateSyncDataInfo.errors = vErrors, errors === 0;
}
function validateSyncDataInfoAirTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoAirTicket(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoAirTicket.errors : vErrors.concat(validateBusinessInfoAirTicket.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoAirTicket(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoAirTicket.errors : vErrors.concat(validateBusinessInfoAirTicket.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoAirTicket.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("^(zh_HK|en_US)$", "u");
function validatePerformanceNotificationAirTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "NEAR_DEPART" || data0 === "FLIGHT_CHANGE" || data0 === "FLIGHT_DELAYS" || data0 === "FLIGHT_CANCELLATION")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern8.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validateCompleteBusinessInfoAirTicket(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoAirTicket.errors : vErrors.concat(validateCompleteBusinessInfoAirTicket.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "AIR_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "AIR_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "NEAR_DEPART" || data5 === "FLIGHT_CHANGE" || data5 === "FLIGHT_DELAYS" || data5 === "FLIGHT_CANCELLATION" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["NEAR_DEPART", "FLIGHT_CHANGE", "FLIGHT_DELAYS", "FLIGHT_CANCELLATION", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoAirTicket(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoAirTicket.errors : vErrors.concat(validateSyncDataInfoAirTicket.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validatePerformanceNotificationAirTicket.errors = vErrors, errors === 0;
}
const pattern12 = new RegExp("^[0-9]+$", "u"), pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validateBusinessInfoPaymentOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount !== void 0) {
      let data1 = data.bill_amount;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          const err1 = { instancePath: instancePath + "/bill_amount", keyword: "pattern", params: { pattern: "^[0-9]+$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/bill_amount", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.bill_amount_currency !== void 0) {
      let data2 = data.bill_amount_currency;
      if (typeof data2 != "string") {
        const err3 = { instancePath: instancePath + "/bill_amount_currency", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data2 === "HKD" || data2 === "CNY")) {
        const err4 = { instancePath: instancePath + "/bill_amount_currency", keyword: "enum", params: { allowedValues: ["HKD", "CNY"] } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.bill_desc !== void 0 && typeof data.bill_desc != "string") {
      const err5 = { instancePath: instancePath + "/bill_desc", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bill_due_time !== void 0) {
      let data4 = data.bill_due_time;
      if (typeof data4 == "string") {
        if (!pattern13.test(data4)) {
          const err6 = { instancePath: instancePath + "/bill_due_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/bill_due_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bill_icon_url !== void 0 && typeof data.bill_icon_url != "string") {
      const err8 = { instancePath: instancePath + "/bill_icon_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.bill_name !== void 0 && typeof data.bill_name != "string") {
      const err9 = { instancePath: instancePath + "/bill_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err10 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validateBusinessInfoPaymentOrder.errors = vErrors, errors === 0;
}
function validateCompleteBusinessInfoPaymentOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateBusinessInfoPaymentOrder(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "action_url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bill_amount === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "bill_amount" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bill_amount_currency === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "bill_amount_currency" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bill_desc === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "bill_desc" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bill_due_time === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "bill_due_time" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.bill_icon_url === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "bill_icon_url" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bill_name === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "bill_name" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.order_url === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validateCompleteBusinessInfoPaymentOrder.errors = vErrors, errors === 0;
}
const pattern14 = new RegExp("^\\d{4}-\\d{2}$", "u");
function validateBusinessInfoFinanceOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateBusinessInfoPaymentOrder(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bill_month_time !== void 0) {
      let data0 = data.bill_month_time;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          const err0 = { instancePath: instancePath + "/bill_month_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}$" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/bill_month_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateBusinessInfoFinanceOrder.errors = vErrors, errors === 0;
}
function validateCompleteBusinessInfoFinanceOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateCompleteBusinessInfoPaymentOrder(data, { instancePath }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoPaymentOrder.errors : vErrors.concat(validateCompleteBusinessInfoPaymentOrder.errors), errors = vErrors.length), validateBusinessInfoFinanceOrder(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoFinanceOrder.errors : vErrors.concat(validateBusinessInfoFinanceOrder.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bill_month_time === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "bill_month_time" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateCompleteBusinessInfoFinanceOrder.errors = vErrors, errors === 0;
}
function validateSyncDataInfoFinanceOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoFinanceOrder(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoFinanceOrder.errors : vErrors.concat(validateBusinessInfoFinanceOrder.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoFinanceOrder(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoFinanceOrder.errors : vErrors.concat(validateBusinessInfoFinanceOrder.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoFinanceOrder.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationFinanceOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "WAIT_REPAY" || data0 === "OVERDUED")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern8.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validateCompleteBusinessInfoFinanceOrder(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoFinanceOrder.errors : vErrors.concat(validateCompleteBusinessInfoFinanceOrder.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "FINANCE_ORDER_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "FINANCE_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "WAIT_REPAY" || data5 === "OVERDUED" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_REPAY", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoFinanceOrder(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoFinanceOrder.errors : vErrors.concat(validateSyncDataInfoFinanceOrder.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validatePerformanceNotificationFinanceOrder.errors = vErrors, errors === 0;
}
function validateBusinessInfoMovieTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0 && typeof data.action_url != "string") {
      const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cinema_house !== void 0 && typeof data.cinema_house != "string") {
      const err1 = { instancePath: instancePath + "/cinema_house", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cinema_name !== void 0 && typeof data.cinema_name != "string") {
      const err2 = { instancePath: instancePath + "/cinema_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchant_icon_url !== void 0 && typeof data.merchant_icon_url != "string") {
      const err3 = { instancePath: instancePath + "/merchant_icon_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_name !== void 0 && typeof data.merchant_name != "string") {
      const err4 = { instancePath: instancePath + "/merchant_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.movie_image !== void 0 && typeof data.movie_image != "string") {
      const err5 = { instancePath: instancePath + "/movie_image", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.movie_name !== void 0 && typeof data.movie_name != "string") {
      const err6 = { instancePath: instancePath + "/movie_name", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.movie_start_date !== void 0 && typeof data.movie_start_date != "string") {
      const err7 = { instancePath: instancePath + "/movie_start_date", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.movie_start_time !== void 0 && typeof data.movie_start_time != "string") {
      const err8 = { instancePath: instancePath + "/movie_start_time", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err9 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.seat_num !== void 0) {
      let data10 = data.seat_num;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data10[i0] != "string") {
            const err10 = { instancePath: instancePath + "/seat_num/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = { instancePath: instancePath + "/seat_num", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validateBusinessInfoMovieTicket.errors = vErrors, errors === 0;
}
function validateCompleteBusinessInfoMovieTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateBusinessInfoMovieTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoMovieTicket.errors : vErrors.concat(validateBusinessInfoMovieTicket.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "action_url" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cinema_house === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "cinema_house" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cinema_name === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "cinema_name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchant_icon_url === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "merchant_icon_url" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.merchant_name === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "merchant_name" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.movie_image === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "movie_image" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.movie_name === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "movie_name" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.movie_start_date === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "movie_start_date" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.movie_start_time === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "movie_start_time" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.order_url === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.seat_num === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "seat_num" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validateCompleteBusinessInfoMovieTicket.errors = vErrors, errors === 0;
}
function validateSyncDataInfoMovieTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoMovieTicket(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoMovieTicket.errors : vErrors.concat(validateBusinessInfoMovieTicket.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoMovieTicket(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoMovieTicket.errors : vErrors.concat(validateBusinessInfoMovieTicket.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoMovieTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationMovieTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern8.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validateCompleteBusinessInfoMovieTicket(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoMovieTicket.errors : vErrors.concat(validateCompleteBusinessInfoMovieTicket.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "MOVIE_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "MOVIE_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "AWAIT_SCREENING" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoMovieTicket(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoMovieTicket.errors : vErrors.concat(validateSyncDataInfoMovieTicket.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validatePerformanceNotificationMovieTicket.errors = vErrors, errors === 0;
}
function validateSyncDataInfoPaymentOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoPaymentOrder(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoPaymentOrder(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoPaymentOrder.errors : vErrors.concat(validateBusinessInfoPaymentOrder.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoPaymentOrder.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationPaymentOrder(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0) {
      let data0 = data.orderStatus;
      if (!(data0 === "WAIT_PAY" || data0 === "PAY_FAILED" || data0 === "OVERDUED")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern8.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validateCompleteBusinessInfoPaymentOrder(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoPaymentOrder.errors : vErrors.concat(validateCompleteBusinessInfoPaymentOrder.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "PAYMENT_ORDER_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "PAYMENT_ORDER_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "WAIT_PAY" || data5 === "PAY_FAILED" || data5 === "OVERDUED" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["WAIT_PAY", "PAY_FAILED", "OVERDUED", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoPaymentOrder(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoPaymentOrder.errors : vErrors.concat(validateSyncDataInfoPaymentOrder.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validatePerformanceNotificationPaymentOrder.errors = vErrors, errors === 0;
}
function validateBusinessInfoRideHailing(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action_url !== void 0) {
      let data0 = data.action_url;
      const _errs2 = errors;
      let valid1 = !1, passing0 = null;
      const _errs3 = errors;
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs3 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      const _errs5 = errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err1 = { instancePath: instancePath + "/action_url/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        const err2 = { instancePath: instancePath + "/action_url", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/action_url", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.auto_color !== void 0 && typeof data.auto_color != "string") {
      const err4 = { instancePath: instancePath + "/auto_color", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.auto_model !== void 0 && typeof data.auto_model != "string") {
      const err5 = { instancePath: instancePath + "/auto_model", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.driver_board_duration !== void 0 && typeof data.driver_board_duration != "string") {
      const err6 = { instancePath: instancePath + "/driver_board_duration", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.estimated_cost !== void 0) {
      let data5 = data.estimated_cost;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            const err7 = { instancePath: instancePath + "/estimated_cost/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/estimated_cost", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ride_dest_duration !== void 0) {
      let data7 = data.ride_dest_duration;
      if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/ride_dest_duration", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ride_price !== void 0) {
      let data8 = data.ride_price;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err10 = { instancePath: instancePath + "/ride_price", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.service_start_time !== void 0) {
      let data9 = data.service_start_time;
      if (typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9))) {
        const err11 = { instancePath: instancePath + "/service_start_time", keyword: "type", params: { type: ["string", "number"] } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validateBusinessInfoRideHailing.errors = vErrors, errors === 0;
}
function validateSyncDataInfoRideHailing(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoRideHailing(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoRideHailing.errors : vErrors.concat(validateBusinessInfoRideHailing.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoRideHailing(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoRideHailing.errors : vErrors.concat(validateBusinessInfoRideHailing.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoRideHailing.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationRideHailing(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderStatus === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data0 = data.productTemplateCode;
      if (typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== "RIDE_HAILING_DEFAULT") {
        const err4 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "RIDE_HAILING_DEFAULT" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data1 = data.orderStatus;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "PENDING" || data1 === "BOOKED" || data1 === "ORDER_TAKEN" || data1 === "TO_BOARD" || data1 === "SERVING" || data1 === "WAIT_PAY" || data1 === "FINISHED" || data1 === "TO_SEND" || data1 === "CLOSED" || data1 === "CANCEL_WAIT_PAY")) {
        const err6 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["PENDING", "BOOKED", "ORDER_TAKEN", "TO_BOARD", "SERVING", "WAIT_PAY", "FINISHED", "TO_SEND", "CLOSED", "CANCEL_WAIT_PAY"] } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoRideHailing(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoRideHailing.errors : vErrors.concat(validateSyncDataInfoRideHailing.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validatePerformanceNotificationRideHailing.errors = vErrors, errors === 0;
}
function validateBusinessInfoTrainTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_point !== void 0) {
      let data0 = data.check_point;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/check_point/" + i0, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/check_point", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.end_time !== void 0) {
      let data2 = data.end_time;
      if (typeof data2 == "string") {
        if (!pattern9.test(data2)) {
          const err2 = { instancePath: instancePath + "/end_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/end_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err4 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.order_url !== void 0 && typeof data.order_url != "string") {
      const err5 = { instancePath: instancePath + "/order_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.refund_or_change_url !== void 0 && typeof data.refund_or_change_url != "string") {
      const err6 = { instancePath: instancePath + "/refund_or_change_url", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.seat_num !== void 0) {
      let data6 = data.seat_num;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data6[i1] != "string") {
            const err7 = { instancePath: instancePath + "/seat_num/" + i1, keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/seat_num", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.shift_number !== void 0 && typeof data.shift_number != "string") {
      const err9 = { instancePath: instancePath + "/shift_number", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.start_time !== void 0) {
      let data9 = data.start_time;
      if (typeof data9 == "string") {
        if (!pattern9.test(data9)) {
          const err10 = { instancePath: instancePath + "/start_time", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/start_time", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err12 = { instancePath: instancePath + "/to", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateBusinessInfoTrainTicket.errors = vErrors, errors === 0;
}
function validateCompleteBusinessInfoTrainTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateBusinessInfoTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validateBusinessInfoTrainTicket.errors : vErrors.concat(validateBusinessInfoTrainTicket.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check_point === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "check_point" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end_time === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "end_time" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.order_url === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "order_url" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.refund_or_change_url === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "refund_or_change_url" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.seat_num === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "seat_num" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shift_number === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "shift_number" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.start_time === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "start_time" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.to === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validateCompleteBusinessInfoTrainTicket.errors = vErrors, errors === 0;
}
function validateSyncDataInfoTrainTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (validateSyncDataInfo(data, { instancePath }) || (vErrors = vErrors === null ? validateSyncDataInfo.errors : vErrors.concat(validateSyncDataInfo.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languageBusinessInfo === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "languageBusinessInfo" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.languageBusinessInfo !== void 0) {
      let data0 = data.languageBusinessInfo;
      const _errs4 = errors;
      let valid2 = !1;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.zh_HK === void 0) {
        const err1 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "zh_HK" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.en_US === void 0) {
          const err2 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "required", params: { missingProperty: "en_US" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs6 === errors;
        valid2 = valid2 || _valid0;
      }
      if (valid2)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0)
          if (!(key0 === "zh_HK" || key0 === "en_US")) {
            const err4 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.zh_HK !== void 0) {
          let data1 = data0.zh_HK;
          if (typeof data1 == "string") {
            let document0, isJson0 = !0;
            try {
              document0 = JSON.parse(data1);
            } catch {
              isJson0 = !1;
              const err5 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            isJson0 && (validateBusinessInfoTrainTicket(document0, { instancePath: instancePath + "/languageBusinessInfo/zh_HK" }) || (vErrors = vErrors === null ? validateBusinessInfoTrainTicket.errors : vErrors.concat(validateBusinessInfoTrainTicket.errors), errors = vErrors.length));
          } else {
            const err6 = { instancePath: instancePath + "/languageBusinessInfo/zh_HK", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.en_US !== void 0) {
          let data2 = data0.en_US;
          if (typeof data2 == "string") {
            let document1, isJson1 = !0;
            try {
              document1 = JSON.parse(data2);
            } catch {
              isJson1 = !1;
              const err7 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "contentSchema", params: {} };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            isJson1 && (validateBusinessInfoTrainTicket(document1, { instancePath: instancePath + "/languageBusinessInfo/en_US" }) || (vErrors = vErrors === null ? validateBusinessInfoTrainTicket.errors : vErrors.concat(validateBusinessInfoTrainTicket.errors), errors = vErrors.length));
          } else {
            const err8 = { instancePath: instancePath + "/languageBusinessInfo/en_US", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languageBusinessInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validateSyncDataInfoTrainTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationTrainTicket(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  validatePerformanceNotificationBase(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationBase.errors : vErrors.concat(validatePerformanceNotificationBase.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.orderStatus === void 0 && (missing0 = "orderStatus")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.orderStatus !== void 0 && data.orderStatus !== "AWAIT_SCREENING") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.syncDataInfo !== void 0) {
      let data1 = data.syncDataInfo;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.languageBusinessInfo !== void 0) {
        let data2 = data1.languageBusinessInfo;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          for (const key0 in data2)
            if (pattern8.test(key0)) {
              let data3 = data2[key0];
              if (typeof data3 == "string") {
                let document0, isJson0 = !0;
                try {
                  document0 = JSON.parse(data3);
                } catch {
                  isJson0 = !1;
                  const err2 = { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "contentSchema", params: {} };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                isJson0 && (validateCompleteBusinessInfoTrainTicket(document0, { instancePath: instancePath + "/syncDataInfo/languageBusinessInfo/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validateCompleteBusinessInfoTrainTicket.errors : vErrors.concat(validateCompleteBusinessInfoTrainTicket.errors), errors = vErrors.length));
              }
            }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "orderStatus" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.syncDataInfo === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "syncDataInfo" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.productTemplateCode !== void 0) {
      let data4 = data.productTemplateCode;
      if (typeof data4 != "string") {
        const err7 = { instancePath: instancePath + "/productTemplateCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 !== "TRAIN_TICKET_DEFAULT") {
        const err8 = { instancePath: instancePath + "/productTemplateCode", keyword: "const", params: { allowedValue: "TRAIN_TICKET_DEFAULT" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.orderStatus !== void 0) {
      let data5 = data.orderStatus;
      if (typeof data5 != "string") {
        const err9 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data5 === "AWAIT_SCREENING" || data5 === "CLOSED")) {
        const err10 = { instancePath: instancePath + "/orderStatus", keyword: "enum", params: { allowedValues: ["AWAIT_SCREENING", "CLOSED"] } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.syncDataInfo !== void 0 && (validateSyncDataInfoTrainTicket(data.syncDataInfo, { instancePath: instancePath + "/syncDataInfo" }) || (vErrors = vErrors === null ? validateSyncDataInfoTrainTicket.errors : vErrors.concat(validateSyncDataInfoTrainTicket.errors), errors = vErrors.length));
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validatePerformanceNotificationTrainTicket.errors = vErrors, errors === 0;
}
function validatePerformanceNotificationRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productTemplateCode === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "productTemplateCode" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.productTemplateCode;
    if (typeof tag0 == "string")
      if (tag0 === "AIR_TICKET_DEFAULT")
        validatePerformanceNotificationAirTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationAirTicket.errors : vErrors.concat(validatePerformanceNotificationAirTicket.errors), errors = vErrors.length);
      else if (tag0 === "FINANCE_ORDER_DEFAULT")
        validatePerformanceNotificationFinanceOrder(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationFinanceOrder.errors : vErrors.concat(validatePerformanceNotificationFinanceOrder.errors), errors = vErrors.length);
      else if (tag0 === "MOVIE_TICKET_DEFAULT")
        validatePerformanceNotificationMovieTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationMovieTicket.errors : vErrors.concat(validatePerformanceNotificationMovieTicket.errors), errors = vErrors.length);
      else if (tag0 === "PAYMENT_ORDER_DEFAULT")
        validatePerformanceNotificationPaymentOrder(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationPaymentOrder.errors : vErrors.concat(validatePerformanceNotificationPaymentOrder.errors), errors = vErrors.length);
      else if (tag0 === "RIDE_HAILING_DEFAULT")
        validatePerformanceNotificationRideHailing(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationRideHailing.errors : vErrors.concat(validatePerformanceNotificationRideHailing.errors), errors = vErrors.length);
      else if (tag0 === "TRAIN_TICKET_DEFAULT")
        validatePerformanceNotificationTrainTicket(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationTrainTicket.errors : vErrors.concat(validatePerformanceNotificationTrainTicket.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "productTemplateCode", tagValue: tag0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "productTemplateCode", tagValue: tag0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validatePerformanceNotificationRequest.errors = vErrors, errors === 0;
}
function sendPerformanceNotificationRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validatePerformanceNotificationRequest(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationRequest.errors : vErrors.concat(validatePerformanceNotificationRequest.errors), errors = vErrors.length), sendPerformanceNotificationRequestBody.errors = vErrors, errors === 0;
}
const sendPerformanceNotificationResponse = sendPerformanceNotificationResponseBody;
function validatePerformanceNotificationResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateResultEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultEnvelope.errors : vErrors.concat(validateResultEnvelope.errors), errors = vErrors.length), validatePerformanceNotificationResponse.errors = vErrors, errors === 0;
}
function sendPerformanceNotificationResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validatePerformanceNotificationResponse(data, { instancePath }) || (vErrors = vErrors === null ? validatePerformanceNotificationResponse.errors : vErrors.concat(validatePerformanceNotificationResponse.errors), errors = vErrors.length), sendPerformanceNotificationResponseBody.errors = vErrors, errors === 0;
}
const synchronizeOrderRequest = synchronizeOrderRequestBody;
function validateOrderMoney(data, { instancePath = "" } = {}) {
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
  return validateOrderMoney.errors = vErrors, errors === 0;
}
function validateOrderShopInfo(data, { instancePath = "" } = {}) {
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
  return validateOrderShopInfo.errors = vErrors, errors === 0;
}
function validateSynchronizeOrderRequest(data, { instancePath = "" } = {}) {
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
    if (data.amount !== void 0 && (validateOrderMoney(data.amount, { instancePath: instancePath + "/amount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.payAmount !== void 0 && (validateOrderMoney(data.payAmount, { instancePath: instancePath + "/payAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.discountAmount !== void 0 && (validateOrderMoney(data.discountAmount, { instancePath: instancePath + "/discountAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.actualAmount !== void 0 && (validateOrderMoney(data.actualAmount, { instancePath: instancePath + "/actualAmount" }) || (vErrors = vErrors === null ? validateOrderMoney.errors : vErrors.concat(validateOrderMoney.errors), errors = vErrors.length)), data.itemOrderList !== void 0) {
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
    if (data.shopInfo !== void 0 && (validateOrderShopInfo(data.shopInfo, { instancePath: instancePath + "/shopInfo" }) || (vErrors = vErrors === null ? validateOrderShopInfo.errors : vErrors.concat(validateOrderShopInfo.errors), errors = vErrors.length)), data.extInfo !== void 0) {
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
  return validateSynchronizeOrderRequest.errors = vErrors, errors === 0;
}
function synchronizeOrderRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeOrderRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeOrderRequest.errors : vErrors.concat(validateSynchronizeOrderRequest.errors), errors = vErrors.length), synchronizeOrderRequestBody.errors = vErrors, errors === 0;
}
const synchronizeOrderResponse = synchronizeOrderResponseBody;
function validateSynchronizeOrderResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validateResultEnvelope(data, { instancePath }) || (vErrors = vErrors === null ? validateResultEnvelope.errors : vErrors.concat(validateResultEnvelope.errors), errors = vErrors.length), validateSynchronizeOrderResponse.errors = vErrors, errors === 0;
}
function synchronizeOrderResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateSynchronizeOrderResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateSynchronizeOrderResponse.errors : vErrors.concat(validateSynchronizeOrderResponse.errors), errors = vErrors.length), synchronizeOrderResponseBody.errors = vErrors, errors === 0;
}
const orderNotificationRequest = orderNotificationRequestBody;
function validateAddOnMoney(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/amount", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err1 = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAddOnMoney.errors = vErrors, errors === 0;
}
function validateAddOnGoods(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.price !== void 0 && (validateAddOnMoney(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validateAddOnMoney.errors : vErrors.concat(validateAddOnMoney.errors), errors = vErrors.length)), data.quantity !== void 0 && typeof data.quantity != "string") {
      const err0 = { instancePath: instancePath + "/quantity", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      const err1 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAddOnGoods.errors = vErrors, errors === 0;
}
function validateAddOnExtendInfo(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.contentId !== void 0 && typeof data.contentId != "string") {
      const err0 = { instancePath: instancePath + "/contentId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.spuId !== void 0 && typeof data.spuId != "string") {
      const err1 = { instancePath: instancePath + "/spuId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validateAddOnExtendInfo.errors = vErrors, errors === 0;
}
function validateOrderNotificationRequest(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      const err0 = { instancePath: instancePath + "/requestId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orderId !== void 0 && typeof data.orderId != "string") {
      const err1 = { instancePath: instancePath + "/orderId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantTransId !== void 0 && typeof data.merchantTransId != "string") {
      const err2 = { instancePath: instancePath + "/merchantTransId", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.createTime !== void 0 && typeof data.createTime != "string") {
      const err3 = { instancePath: instancePath + "/createTime", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.paymentTime !== void 0 && typeof data.paymentTime != "string") {
      const err4 = { instancePath: instancePath + "/paymentTime", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.orderStatus !== void 0 && typeof data.orderStatus != "string") {
      const err5 = { instancePath: instancePath + "/orderStatus", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.order !== void 0) {
      let data6 = data.order;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.orderAmount !== void 0 && (validateAddOnMoney(data6.orderAmount, { instancePath: instancePath + "/order/orderAmount" }) || (vErrors = vErrors === null ? validateAddOnMoney.errors : vErrors.concat(validateAddOnMoney.errors), errors = vErrors.length)), data6.goodsList !== void 0) {
          let data8 = data6.goodsList;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++)
              validateAddOnGoods(data8[i0], { instancePath: instancePath + "/order/goodsList/" + i0 }) || (vErrors = vErrors === null ? validateAddOnGoods.errors : vErrors.concat(validateAddOnGoods.errors), errors = vErrors.length);
          } else {
            const err6 = { instancePath: instancePath + "/order/goodsList", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/order", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.userInfo !== void 0) {
      let data10 = data.userInfo;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.loginId !== void 0 && typeof data10.loginId != "string") {
          const err8 = { instancePath: instancePath + "/userInfo/loginId", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data10.userId !== void 0 && typeof data10.userId != "string") {
          const err9 = { instancePath: instancePath + "/userInfo/userId", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/userInfo", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.extendInfo !== void 0) {
      let data13 = data.extendInfo;
      if (typeof data13 == "string") {
        let document0, isJson0 = !0;
        try {
          document0 = JSON.parse(data13);
        } catch {
          isJson0 = !1;
          const err11 = { instancePath: instancePath + "/extendInfo", keyword: "contentSchema", params: {} };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        isJson0 && (validateAddOnExtendInfo(document0, { instancePath: instancePath + "/extendInfo" }) || (vErrors = vErrors === null ? validateAddOnExtendInfo.errors : vErrors.concat(validateAddOnExtendInfo.errors), errors = vErrors.length));
      } else {
        const err12 = { instancePath: instancePath + "/extendInfo", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validateOrderNotificationRequest.errors = vErrors, errors === 0;
}
function orderNotificationRequestBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateOrderNotificationRequest(data, { instancePath }) || (vErrors = vErrors === null ? validateOrderNotificationRequest.errors : vErrors.concat(validateOrderNotificationRequest.errors), errors = vErrors.length), orderNotificationRequestBody.errors = vErrors, errors === 0;
}
const orderNotificationResponse = orderNotificationResponseBody;
function validateOrderNotificationResponse(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "result" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.result !== void 0 && (validateResult(data.result, { instancePath: instancePath + "/result" }) || (vErrors = vErrors === null ? validateResult.errors : vErrors.concat(validateResult.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validateOrderNotificationResponse.errors = vErrors, errors === 0;
}
function orderNotificationResponseBody(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validateOrderNotificationResponse(data, { instancePath }) || (vErrors = vErrors === null ? validateOrderNotificationResponse.errors : vErrors.concat(validateOrderNotificationResponse.errors), errors = vErrors.length), orderNotificationResponseBody.errors = vErrors, errors === 0;
}
export {
  createPassRequest,
  createPassResponse,
  createTemplateRequest,
  createTemplateResponse,
  orderNotificationRequest,
  orderNotificationResponse,
  queryTemplateRequest,
  queryTemplateResponse,
  sendPerformanceNotificationRequest,
  sendPerformanceNotificationResponse,
  synchronizeContentRequest,
  synchronizeContentResponse,
  synchronizeOrderRequest,
  synchronizeOrderResponse,
  updatePassRequest,
  updatePassResponse,
  updateTemplateRequest,
  updateTemplateResponse,
  updateTemplateStatusRequest,
  updateTemplateStatusResponse
};
