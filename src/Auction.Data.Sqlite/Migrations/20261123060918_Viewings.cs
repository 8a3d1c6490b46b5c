using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Viewings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "disposal_auxiliary",
                columns: table => new
                {
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    auxiliary_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disposal_auxiliary", x => new { x.disposal_id, x.auxiliary_id });
                    table.ForeignKey(
                        name: "fk_disposal_auxiliary_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot_question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    form_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    declined_at = table.Column<long>(type: "INTEGER", nullable: true),
                    declined_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot_question", x => x.id);
                    table.ForeignKey(
                        name: "fk_lot_question_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lot_question_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "viewing_booking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    disposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    viewing_id = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phone_cipher = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    booked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    cancelled_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_viewing_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_viewing_booking_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_viewing_booking_disposal_disposal_id",
                        column: x => x.disposal_id,
                        principalTable: "disposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lot_answer",
                columns: table => new
                {
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    auxiliary_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lot_answer", x => new { x.question_id, x.version });
                    table.ForeignKey(
                        name: "fk_lot_answer_asp_net_users_answered_by",
                        column: x => x.answered_by,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lot_answer_lot_question_question_id",
                        column: x => x.question_id,
                        principalTable: "lot_question",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_disposal_auxiliary_auxiliary_id",
                table: "disposal_auxiliary",
                column: "auxiliary_id");

            migrationBuilder.CreateIndex(
                name: "ix_lot_answer_answered_by",
                table: "lot_answer",
                column: "answered_by");

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_account_id_asked_at",
                table: "lot_question",
                columns: new[] { "account_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_account_id_form_key",
                table: "lot_question",
                columns: new[] { "account_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lot_question_lot_id_asked_at",
                table: "lot_question",
                columns: new[] { "lot_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_account_id_form_key",
                table: "viewing_booking",
                columns: new[] { "account_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_disposal_id_viewing_id_account_id",
                table: "viewing_booking",
                columns: new[] { "disposal_id", "viewing_id", "account_id" },
                unique: true,
                filter: "cancelled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_viewing_booking_disposal_id_viewing_id_place",
                table: "viewing_booking",
                columns: new[] { "disposal_id", "viewing_id", "place" },
                unique: true,
                filter: "cancelled_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disposal_auxiliary");

            migrationBuilder.DropTable(
                name: "lot_answer");

            migrationBuilder.DropTable(
                name: "viewing_booking");

            migrationBuilder.DropTable(
                name: "lot_question");
        }
    }
}
