// Generated from spec/ by `pnpm generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Synchronize content request
         *
         * One content, such as an article for sale or a film, as AlipayHK is to show it.
         */
        SynchronizeContentRequest: {
            /**
             * Identifies this request. The page of the present operation does not have it; the newer variants of the page require it, as a UUID of at most 32 characters. It is optional here, and sending it is safe under both readings.
             * @example d1c221e159934162bdbff06f33389472
             */
            requestId?: string;
            /**
             * The merchant's own ID of the content. Another message with the same ID replaces the content; the same article at several prices needs several IDs.
             * @example 110123450002
             */
            contentId: string;
            /**
             * What kind of content it is. `MOVIE` and `SKU` are the values that a page names; further ones exist for e-commerce, catering, telecom, medical and redeemable cards, and their codes are not public.
             * @example MOVIE
             */
            contentType: "MOVIE" | "SKU" | (string & {});
            /** The content itself, as a JSON document inside a string. Which fields it has depends on `contentType` and stands on no public page; ask AlipayHK for the list. */
            contentInfo: components["schemas"]["ContentInfo"] | string;
            /**
             * Whether the content is shown. `0` takes it off the list, `1` puts it on.
             * @example 1
             * @enum {integer}
             */
            contentStatus: 0 | 1;
        };
        /**
         * Content
         *
         * The fields of one content. No page shows them for any type, so the object is open. For `MOVIE` the answer returns a template, which suggests the display data of a template: names, texts, image, button and dates.
         */
        ContentInfo: {
            [key: string]: unknown;
        };
        /**
         * Performance notification request
         *
         * A notification about the progress of an order. `productTemplateCode` selects the scenario; each scenario has its own order statuses and its own texts.
         */
        PerformanceNotificationRequest: components["schemas"]["PerformanceNotificationAirTicket"] | components["schemas"]["PerformanceNotificationFinanceOrder"] | components["schemas"]["PerformanceNotificationMovieTicket"] | components["schemas"]["PerformanceNotificationPaymentOrder"] | components["schemas"]["PerformanceNotificationRideHailing"] | components["schemas"]["PerformanceNotificationTrainTicket"];
        /**
         * Performance notification, air ticket
         *
         * Tells a passenger about a flight that is close, changed, late or cancelled. Every text except `action_url` is required unless the status is `CLOSED`.
         */
        PerformanceNotificationAirTicket: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example AIR_TICKET_DEFAULT
             * @constant
             */
            productTemplateCode: "AIR_TICKET_DEFAULT";
            /**
             * Where the flight stands. `NEAR_DEPART`: departure is close. `FLIGHT_CHANGE`: the flight changed. `FLIGHT_DELAYS`: the flight is late. `FLIGHT_CANCELLATION`: the flight is cancelled, and the notification disappears after ten minutes. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped.
             * @example NEAR_DEPART
             * @enum {string}
             */
            orderStatus: "NEAR_DEPART" | "FLIGHT_CHANGE" | "FLIGHT_DELAYS" | "FLIGHT_CANCELLATION" | "CLOSED";
            /** The data of an air ticket notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoAirTicket"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Performance notification, common fields
         *
         * The fields that every scenario of the performance notification has.
         */
        PerformanceNotificationBase: {
            /**
             * Format: int64
             *
             * The moment at which the reported event happened, in milliseconds since the epoch. AlipayHK orders the updates of one notification by it, so that a late message does not overwrite a newer one.
             * @example 1716331341000
             */
            bizDate: number;
            /**
             * What to do with the notification. `SEND` creates it, or creates it anew after it became invalid, and is answered with `UN_SUPPORT_BUSINESS` while a valid one exists. `UPDATE` changes a valid notification, is ignored for an invalid one, and is answered with `ORDER_NOT_FOUND` where none exists.
             * @example SEND
             * @enum {string}
             */
            command: "SEND" | "UPDATE";
            /**
             * The merchant's own number of the order. All messages about one notification carry the same number.
             * @example 20240524000001
             */
            merchantBizNo: string;
            /**
             * Format: uuid
             *
             * A UUID with hyphens that identifies this request. A repeat of the same request keeps it; every other message gets a new one. At most 36 characters.
             * @example d1c221e1-5993-4162-bdbf-f06f33389472
             */
            requestId: string;
            /**
             * Format: int64
             *
             * The moment at which the notification expires, in milliseconds since the epoch. Without it the notification expires 24 hours after its first order status was created.
             * @example 1716417741000
             */
            endDate?: number;
        } & components["schemas"]["UserIdentity"];
        /**
         * User identity
         *
         * Who the message is about. At least one of `openId` and `userId` is required; both may be sent.
         */
        UserIdentity: {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId?: string;
        } | {
            /**
             * Identifies the AlipayHK user towards one merchant. The merchant receives it when the user authorises the merchant's mini program.
             * @example fj398457jd8iue98d8w7w93j
             */
            openId?: string;
            /**
             * Identifies the AlipayHK user across merchants. The samples of AlipayHK users begin with `2160`.
             * @example 2160220041113167
             */
            userId: string;
        };
        /**
         * Notification data, air ticket
         *
         * The data of an air ticket notification, with its texts per language.
         */
        SyncDataInfoAirTicket: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoAirTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoAirTicket"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoAirTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoAirTicket"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Notification data
         *
         * The data of a notification. The page could be read up to `amount`, so that further fields may exist; the object is open.
         */
        SyncDataInfo: {
            /**
             * Format: int64
             *
             * The total of the order in cents, so that 100 means HKD 1.00.
             * @example 10000
             */
            amount?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Texts of an air ticket
         *
         * The texts of an air ticket in one language. All except `action_url` are required unless the status is `CLOSED`. The page describes one more field, the address of the airline's logo (72 x 72 pixels), whose name is missing on the page as read; the object is open for it.
         */
        BusinessInfoAirTicket: {
            /**
             * The page that the button of the notification opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Fcheckin%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The name of the airline.
             * @example Harbour Air
             */
            airline_name?: string;
            /**
             * By how many days the arrival is later than the departure, in words of the language (`+1天`, `+1Day`), counted in the time zone of the destination; an empty string for the same day.
             * @example +1Day
             */
            cross_day?: string;
            /**
             * How long the flight takes, in words of the language (`2小時30分`, `2h 30m`).
             * @example 2h 30m
             */
            duration?: string;
            /**
             * The arrival in the time zone of the destination, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-25 00:35:00
             */
            end_time?: string;
            /**
             * The number of the flight.
             * @example HB418
             */
            flight_no?: string;
            /**
             * The region of departure.
             * @example Hong Kong
             */
            from?: string;
            /**
             * The airport of departure.
             * @example Hong Kong International Airport
             */
            from_airport?: string;
            /**
             * The terminal of departure.
             * @example T1
             */
            from_terminal?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fflight%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The departure, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 21:05:00
             */
            start_time?: string;
            /**
             * The region of arrival.
             * @example Tokyo
             */
            to?: string;
            /**
             * The airport of arrival.
             * @example Narita International Airport
             */
            to_airport?: string;
            /**
             * The terminal of arrival.
             * @example T2
             */
            to_terminal?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Complete texts of an air ticket
         *
         * The texts of an air ticket with all that are required unless the status is `CLOSED`.
         */
        CompleteBusinessInfoAirTicket: WithRequired<components["schemas"]["BusinessInfoAirTicket"], "airline_name" | "cross_day" | "duration" | "end_time" | "flight_no" | "from" | "from_airport" | "from_terminal" | "order_url" | "start_time" | "to" | "to_airport" | "to_terminal">;
        /**
         * Performance notification, finance order
         *
         * Reminds a user of a repayment. Every text is required while the status is `WAIT_REPAY` or `OVERDUED`.
         */
        PerformanceNotificationFinanceOrder: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example FINANCE_ORDER_DEFAULT
             * @constant
             */
            productTemplateCode: "FINANCE_ORDER_DEFAULT";
            /**
             * Where the repayment stands. `WAIT_REPAY`: it is to be paid. `OVERDUED`: its due date has passed. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped.
             * @example WAIT_REPAY
             * @enum {string}
             */
            orderStatus: "WAIT_REPAY" | "OVERDUED" | "CLOSED";
            /** The data of a finance order notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoFinanceOrder"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Notification data, finance order
         *
         * The data of a finance order notification, with its texts per language.
         */
        SyncDataInfoFinanceOrder: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoFinanceOrder"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoFinanceOrder"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoFinanceOrder"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoFinanceOrder"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Texts of a finance order
         *
         * The texts of a repayment in one language: those of a payment order and the month. All nine are required while the status is `WAIT_REPAY` or `OVERDUED`.
         */
        BusinessInfoFinanceOrder: {
            /**
             * The month that the bill is about, as `yyyy-MM`.
             * @example 2024-05
             */
            bill_month_time?: string;
        } & components["schemas"]["BusinessInfoPaymentOrder"];
        /**
         * Texts of a payment order
         *
         * The texts of a payment order in one language. All eight are required unless the status is `CLOSED`.
         */
        BusinessInfoPaymentOrder: {
            /**
             * The page that the button of the notification opens. The page of the scenario shows an `alipayhk://` link.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fpay%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The amount of the bill in cents, written as a string of digits, so that `10000` means 100.00.
             * @example 10000
             */
            bill_amount?: string;
            /**
             * The currency of the bill.
             * @example HKD
             * @enum {string}
             */
            bill_amount_currency?: "HKD" | "CNY";
            /**
             * A short description of the bill.
             * @example Electricity, May 2024
             */
            bill_desc?: string;
            /**
             * The day on which the bill is due, as `yyyy-MM-dd`.
             * @example 2024-05-31
             */
            bill_due_time?: string;
            /**
             * The address of the icon of the bill, 72 x 72 pixels and smaller than 100 KB.
             * @example https://merchant.example/icon/electricity.png
             */
            bill_icon_url?: string;
            /**
             * The name of the bill.
             * @example Electricity bill
             */
            bill_name?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fbill%2Fdetail%3Fid%3D20240524000001
             */
            order_url?: string;
        };
        /**
         * Complete texts of a finance order
         *
         * The texts of a finance order with all that are required while the status is `WAIT_REPAY` or `OVERDUED`.
         */
        CompleteBusinessInfoFinanceOrder: components["schemas"]["CompleteBusinessInfoPaymentOrder"] & WithRequired<components["schemas"]["BusinessInfoFinanceOrder"], "bill_month_time">;
        /**
         * Complete texts of a payment order
         *
         * The texts of a payment order with all that are required unless the status is `CLOSED`.
         */
        CompleteBusinessInfoPaymentOrder: WithRequired<components["schemas"]["BusinessInfoPaymentOrder"], "action_url" | "bill_amount" | "bill_amount_currency" | "bill_desc" | "bill_due_time" | "bill_icon_url" | "bill_name" | "order_url">;
        /**
         * Performance notification, movie ticket
         *
         * Reminds a user of a film that is about to be shown. Every text is required while the status is `AWAIT_SCREENING`.
         */
        PerformanceNotificationMovieTicket: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example MOVIE_TICKET_DEFAULT
             * @constant
             */
            productTemplateCode: "MOVIE_TICKET_DEFAULT";
            /**
             * Where the visit stands. `AWAIT_SCREENING`: the screening is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a movie ticket notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoMovieTicket"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Notification data, movie ticket
         *
         * The data of a movie ticket notification, with its texts per language.
         */
        SyncDataInfoMovieTicket: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoMovieTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoMovieTicket"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoMovieTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoMovieTicket"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Texts of a movie ticket
         *
         * The texts of a movie ticket in one language. All eleven are required while the status is `AWAIT_SCREENING`.
         */
        BusinessInfoMovieTicket: {
            /**
             * The page that the button of the notification opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Fticket%3Fid%3D20240524000001
             */
            action_url?: string;
            /**
             * The house of the cinema in which the film is shown.
             * @example House 3
             */
            cinema_house?: string;
            /**
             * The name of the cinema.
             * @example Harbour Cinema
             */
            cinema_name?: string;
            /**
             * The address of the icon of the merchant, 72 x 72 pixels and smaller than 100 KB.
             * @example https://merchant.example/icon/cinema.png
             */
            merchant_icon_url?: string;
            /**
             * The name of the merchant.
             * @example Harbour Cinemas
             */
            merchant_name?: string;
            /**
             * The address of the poster, 90 x 135 pixels.
             * @example https://merchant.example/poster/4711.png
             */
            movie_image?: string;
            /**
             * The name of the film.
             * @example The Long Ferry
             */
            movie_name?: string;
            /**
             * The day of the screening, as `yyyy/MM/dd (Weekday)`.
             * @example 2024/05/24 (Fri)
             */
            movie_start_date?: string;
            /**
             * The time at which the screening begins. The page prints the form `mm:ss`, which must mean hours and minutes; the form is not enforced.
             * @example 19:30
             */
            movie_start_time?: string;
            /**
             * The page that a tap outside the button opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fmovie%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The seats.
             * @example [
             *       "E7",
             *       "E8"
             *     ]
             */
            seat_num?: string[];
        };
        /**
         * Complete texts of a movie ticket
         *
         * The texts of a movie ticket with all that are required while the status is `AWAIT_SCREENING`.
         */
        CompleteBusinessInfoMovieTicket: WithRequired<components["schemas"]["BusinessInfoMovieTicket"], "action_url" | "cinema_house" | "cinema_name" | "merchant_icon_url" | "merchant_name" | "movie_image" | "movie_name" | "movie_start_date" | "movie_start_time" | "order_url" | "seat_num">;
        /**
         * Performance notification, payment order
         *
         * Reminds a user of a bill. Every text is required unless the status is `CLOSED`.
         */
        PerformanceNotificationPaymentOrder: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example PAYMENT_ORDER_DEFAULT
             * @constant
             */
            productTemplateCode: "PAYMENT_ORDER_DEFAULT";
            /**
             * Where the bill stands. `WAIT_PAY`: it is to be paid. `PAY_FAILED`: the automatic debit failed. `OVERDUED`: its due date has passed. `CLOSED`: the notification disappears. A notification may begin with any status, and statuses may be skipped.
             * @example WAIT_PAY
             * @enum {string}
             */
            orderStatus: "WAIT_PAY" | "PAY_FAILED" | "OVERDUED" | "CLOSED";
            /** The data of a payment order notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoPaymentOrder"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Notification data, payment order
         *
         * The data of a payment order notification, with its texts per language.
         */
        SyncDataInfoPaymentOrder: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoPaymentOrder"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoPaymentOrder"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoPaymentOrder"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoPaymentOrder"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Performance notification, ride hailing
         *
         * Follows a ride from the search for a driver to the payment. Which texts each status requires is not known in full, so that none is enforced.
         */
        PerformanceNotificationRideHailing: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example RIDE_HAILING_DEFAULT
             * @constant
             */
            productTemplateCode: "RIDE_HAILING_DEFAULT";
            /**
             * Where the ride stands. `PENDING`: a driver is being looked for. `BOOKED`: a car is booked in advance, and its driver has not set out yet. `ORDER_TAKEN`: a driver took the order. `TO_BOARD`: the passenger has to board. `SERVING`: the ride has begun. `WAIT_PAY`: the fare is to be paid. `FINISHED`: the ride is done or the user cancelled it, and the notification disappears. `TO_SEND`: another driver is being looked for. `CLOSED`: the driver cancelled, and the notification disappears after five minutes. `CANCEL_WAIT_PAY`: the user cancelled and owes a fee, and the notification disappears. A notification may begin with any status, and statuses may be skipped.
             * @example PENDING
             * @enum {string}
             */
            orderStatus: "PENDING" | "BOOKED" | "ORDER_TAKEN" | "TO_BOARD" | "SERVING" | "WAIT_PAY" | "FINISHED" | "TO_SEND" | "CLOSED" | "CANCEL_WAIT_PAY";
            /** The data of a ride hailing notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoRideHailing"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Notification data, ride hailing
         *
         * The data of a ride hailing notification, with its texts per language.
         */
        SyncDataInfoRideHailing: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoRideHailing"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoRideHailing"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoRideHailing"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoRideHailing"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Texts of a ride
         *
         * The texts of a ride in one language. The list of fields, and which status requires which of them, could be read in part only; the object is open and nothing is required.
         */
        BusinessInfoRideHailing: {
            /**
             * The page that the notification opens. The page of the scenario gives it as a list, the pages of all other scenarios as a string; both are accepted.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Fride%2Findex%3Fid%3D20240524000001
             */
            action_url?: string | string[];
            /**
             * The colour of the car.
             * @example White
             */
            auto_color?: string;
            /**
             * The model of the car.
             * @example Saloon
             */
            auto_model?: string;
            /**
             * The minutes that the driver needs to reach the passenger. While the status is `ORDER_TAKEN`, the progress shown is the time since `service_start_time` divided by it.
             * @example 8
             */
            driver_board_duration?: string;
            /**
             * The estimated fare in cents.
             * @example [
             *       "8800"
             *     ]
             */
            estimated_cost?: string[];
            /**
             * How long the ride takes. The name is known from a formula only: while the status is `SERVING`, the progress shown is the time since `service_start_time` divided by it. Inferred, not documented.
             * @example 25
             */
            ride_dest_duration?: string | number;
            /**
             * The fare. The name is known only from the condition of `estimated_cost`. Inferred, not documented.
             * @example 9200
             */
            ride_price?: string | number;
            /**
             * When the driver or the ride set out. The name is known from formulas only, in which it is subtracted from the present time. Inferred, not documented.
             * @example 1716331341000
             */
            service_start_time?: string | number;
        } & {
            [key: string]: unknown;
        };
        /**
         * Performance notification, train ticket
         *
         * Reminds a passenger of a train that is about to leave. Every text is required while the status is `AWAIT_SCREENING`.
         */
        PerformanceNotificationTrainTicket: {
            /**
             * The notification template that AlipayHK provides for this scenario.
             * @example TRAIN_TICKET_DEFAULT
             * @constant
             */
            productTemplateCode: "TRAIN_TICKET_DEFAULT";
            /**
             * Where the journey stands. `AWAIT_SCREENING`: boarding is ahead. `CLOSED`: the notification is over. A notification may begin with any status, and statuses may be skipped.
             * @example AWAIT_SCREENING
             * @enum {string}
             */
            orderStatus: "AWAIT_SCREENING" | "CLOSED";
            /** The data of a train ticket notification, with its texts per language. */
            syncDataInfo: components["schemas"]["SyncDataInfoTrainTicket"];
        } & components["schemas"]["PerformanceNotificationBase"];
        /**
         * Notification data, train ticket
         *
         * The data of a train ticket notification, with its texts per language.
         */
        SyncDataInfoTrainTicket: {
            /** The texts of the notification per language. Each value is a JSON document inside a string. At least one of the two languages is required, and no other key is allowed. A user whose language is missing sees no notification. */
            languageBusinessInfo: {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK: components["schemas"]["BusinessInfoTrainTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US?: components["schemas"]["BusinessInfoTrainTicket"] | string;
            } | {
                /** The texts in traditional Chinese, as a JSON document inside a string. */
                zh_HK?: components["schemas"]["BusinessInfoTrainTicket"] | string;
                /** The texts in English, as a JSON document inside a string. */
                en_US: components["schemas"]["BusinessInfoTrainTicket"] | string;
            };
        } & components["schemas"]["SyncDataInfo"];
        /**
         * Texts of a train ticket
         *
         * The texts of a train ticket in one language. All nine are required while the status is `AWAIT_SCREENING`.
         */
        BusinessInfoTrainTicket: {
            /**
             * The gates at which the tickets are checked.
             * @example [
             *       "B12"
             *     ]
             */
            check_point?: string[];
            /**
             * The arrival, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 11:47:00
             */
            end_time?: string;
            /**
             * The station of departure.
             * @example Hong Kong West Kowloon
             */
            from?: string;
            /**
             * The page that a tap outside the buttons opens.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Forder%3Fid%3D20240524000001
             */
            order_url?: string;
            /**
             * The page on which the passenger returns or changes the ticket.
             * @example alipayhk://platformapi/startapp?appId=2160003634300010&page=pages%2Ftrain%2Fchange%3Fid%3D20240524000001
             */
            refund_or_change_url?: string;
            /**
             * The seats.
             * @example [
             *       "05-12A"
             *     ]
             */
            seat_num?: string[];
            /**
             * The number of the train.
             * @example G80
             */
            shift_number?: string;
            /**
             * The departure, as `yyyy-MM-dd HH:mm:ss`.
             * @example 2024-05-24 09:05:00
             */
            start_time?: string;
            /**
             * The station of arrival.
             * @example Guangzhou South
             */
            to?: string;
        };
        /**
         * Complete texts of a train ticket
         *
         * The texts of a train ticket with all that are required while the status is `AWAIT_SCREENING`.
         */
        CompleteBusinessInfoTrainTicket: WithRequired<components["schemas"]["BusinessInfoTrainTicket"], "check_point" | "end_time" | "from" | "order_url" | "refund_or_change_url" | "seat_num" | "shift_number" | "start_time" | "to">;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export type operations = Record<string, never>;
