using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReportPdf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "report_pdf",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<long>(type: "INTEGER", nullable: true),
                    fault = table.Column<int>(type: "INTEGER", nullable: true),
                    fault_at = table.Column<long>(type: "INTEGER", nullable: true),
                    refusal = table.Column<string>(type: "TEXT", nullable: true),
                    fetched_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_pdf", x => new { x.valuation_id, x.platform, x.sha256 });
                    table.ForeignKey(
                        name: "fk_report_pdf_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_report_pdf_next_attempt_at",
                table: "report_pdf",
                column: "next_attempt_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "report_pdf");
        }
    }
}
